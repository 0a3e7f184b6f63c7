/** Where a parcel is, and what that state needs to be told. */
export type ParcelState =
  | { kind: "waiting"; since: Date }
  | { kind: "moving"; from: string; to: string; eta?: Date }
  | { kind: "delivered"; at: Date; signedBy: string | null }
  | { kind: "lost"; lastSeen: string };

export interface Parcel {
  readonly id: string;
  readonly weight: number;
  state: ParcelState;
}

type Listener<T> = (event: T) => void;

export class UnknownParcelError extends Error {
  constructor(readonly id: string, options?: ErrorOptions) {
    super(`there is no parcel ${id}`, options);
    this.name = "UnknownParcelError";
  }
}

/** Whether something that came as JSON is a parcel. */
export function isParcel(value: unknown): value is Parcel {
  if (typeof value !== "object" || value === null) return false;
  const { id, weight, state } = value as Partial<Parcel>;
  return typeof id === "string" && typeof weight === "number" && state !== undefined;
}

export function describe(state: ParcelState): string {
  switch (state.kind) {
    case "waiting":
      return `waiting since ${state.since.toISOString()}`;
    case "moving":
      return state.eta ? `on its way to ${state.to}, there by ${state.eta.toDateString()}` : `on its way to ${state.to}`;
    case "delivered":
      return `delivered, ${state.signedBy ?? "nobody"} signed`;
    case "lost":
      return `last seen in ${state.lastSeen}`;
    default: {
      const never: never = state;
      throw new Error(`unknown state ${JSON.stringify(never)}`);
    }
  }
}

export function groupBy<T, K extends PropertyKey>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export class Emitter<Events extends Record<string, unknown>> {
  readonly #listeners = new Map<keyof Events, Set<Listener<never>>>();

  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener as Listener<never>));
    return () => void listeners.delete(listener as Listener<never>);
  }

  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    this.#listeners.get(name)?.forEach((listener) => (listener as Listener<Events[Name]>)(event));
  }
}

interface DepotEvents extends Record<string, unknown> {
  arrived: Parcel;
  left: { parcel: Parcel; to: string };
}

export class Depot extends Emitter<DepotEvents> {
  private readonly parcels = new Map<string, Parcel>();
  private readonly fragile = new Set<string>();

  constructor(public readonly city: string, private readonly capacity = 500) {
    super();
  }

  get load(): number {
    return [...this.parcels.values()].reduce((sum, { weight }) => sum + weight, 0);
  }

  get isFull(): boolean {
    return this.load >= this.capacity;
  }

  accept(parcel: Parcel, { fragile = false }: { fragile?: boolean } = {}): void {
    if (this.isFull) throw new RangeError(`${this.city} is full`);
    parcel.state = { kind: "waiting", since: new Date() };
    this.parcels.set(parcel.id, parcel);
    if (fragile) this.fragile.add(parcel.id);
    this.emit("arrived", parcel);
  }

  send(id: string, to: string): Parcel {
    const parcel = this.parcels.get(id);
    if (!parcel) throw new UnknownParcelError(id);
    this.parcels.delete(id);
    this.fragile.delete(id);
    parcel.state = { kind: "moving", from: this.city, to };
    this.emit("left", { parcel, to });
    return parcel;
  }

  /** The parcels that wait here, the heaviest first. */
  *waiting(): Generator<Parcel> {
    const sorted = [...this.parcels.values()].sort((one, other) => other.weight - one.weight);
    for (const parcel of sorted) {
      if (parcel.state.kind === "waiting") yield parcel;
    }
  }

  summary(): Record<ParcelState["kind"], number> {
    const counts = { waiting: 0, moving: 0, delivered: 0, lost: 0 };
    for (const { state } of this.parcels.values()) counts[state.kind]++;
    return counts;
  }
}

/** Reads pages of parcels until the server has no more. */
export async function* pages(url: string, signal?: AbortSignal): AsyncGenerator<Parcel[], void, undefined> {
  let next: string | null = url;
  while (next) {
    const response: Response = await fetch(next, { signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const body: { items: unknown[]; next?: string } = await response.json();
    yield body.items.filter(isParcel);
    next = body.next ?? null;
  }
}

export async function fill(depot: Depot, url: string, timeout = 10_000): Promise<{ taken: number; refused: string[] }> {
  const refused: string[] = [];
  let taken = 0;
  try {
    for await (const page of pages(url, AbortSignal.timeout(timeout))) {
      for (const parcel of page) {
        try {
          depot.accept(parcel);
          taken += 1;
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          refused.push(parcel.id);
        }
      }
    }
  } catch (error) {
    throw new Error(`cannot fill ${depot.city}`, { cause: error });
  }
  return { taken, refused };
}
