/** A seat that can be reserved. */
export interface Seat {
  readonly row: string;
  readonly number: number;
  readonly price: number;
}

export type SeatState =
  | { kind: "free" }
  | { kind: "held"; by: string; until: number }
  | { kind: "sold"; to: string; ticket: string };

export type ReservationEvent =
  | { type: "held"; seat: Seat; by: string }
  | { type: "released"; seat: Seat }
  | { type: "sold"; seat: Seat; ticket: string };

type EventOf<K extends ReservationEvent["type"]> = Extract<ReservationEvent, { type: K }>;

type Listener<E> = (event: E) => void;

export class ReservationError extends Error {
  constructor(
    message: string,
    readonly seat: Seat,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class SeatTaken extends ReservationError {
  constructor(seat: Seat) {
    super(`seat ${seatKey(seat)} is taken`, seat);
  }
}

export class HoldExpired extends ReservationError {
  constructor(seat: Seat) {
    super(`the hold on seat ${seatKey(seat)} has expired`, seat);
  }
}

const seatKey = (seat: Seat): string => `${seat.row}${seat.number}`;

function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}

/** Calls those who asked to be told about events of a type. */
class EventRegistry {
  private readonly listeners = new Map<string, Set<Listener<never>>>();

  on<K extends ReservationEvent["type"]>(type: K, listener: Listener<EventOf<K>>): () => void {
    const registered = this.listeners.get(type) ?? new Set<Listener<never>>();
    registered.add(listener);
    this.listeners.set(type, registered);
    return () => {
      registered.delete(listener);
    };
  }

  emit<K extends ReservationEvent["type"]>(event: EventOf<K>): void {
    for (const listener of this.listeners.get(event.type) ?? []) {
      (listener as Listener<EventOf<K>>)(event);
    }
  }
}

/**
 * Holds, sells and releases the seats of one performance.
 *
 * A hold lasts for a while and then frees the seat by itself: the store looks at
 * the clock whenever a seat is asked for and needs no timer.
 */
export class ReservationStore {
  readonly events = new EventRegistry();
  private readonly states = new Map<string, SeatState>();

  constructor(
    private readonly seats: readonly Seat[],
    private readonly holdMilliseconds = 10 * 60_000,
    private readonly now: () => number = Date.now,
  ) {}

  stateOf(seat: Seat): SeatState {
    const state = this.states.get(seatKey(seat)) ?? { kind: "free" };
    if (state.kind === "held" && state.until <= this.now()) {
      this.release(seat);
      return { kind: "free" };
    }
    return state;
  }

  hold(seat: Seat, by: string): void {
    const state = this.stateOf(seat);
    switch (state.kind) {
      case "free":
        break;
      case "held":
        if (state.by !== by) throw new SeatTaken(seat);
        break;
      case "sold":
        throw new SeatTaken(seat);
      default:
        assertNever(state);
    }
    this.states.set(seatKey(seat), { kind: "held", by, until: this.now() + this.holdMilliseconds });
    this.events.emit<"held">({ type: "held", seat, by });
  }

  /** Holds all of the seats, or none of them. */
  holdAll(seats: Iterable<Seat>, by: string): void {
    const held: Seat[] = [];
    try {
      for (const seat of seats) {
        this.hold(seat, by);
        held.push(seat);
      }
    } catch (error) {
      held.forEach((seat) => this.release(seat));
      throw error;
    }
  }

  sell(seat: Seat, to: string): string {
    const state = this.stateOf(seat);
    if (state.kind === "free") throw new HoldExpired(seat);
    if (state.kind === "sold" || state.by !== to) throw new SeatTaken(seat);
    const ticket = `${to}-${seatKey(seat)}-${this.now().toString(36)}`;
    this.states.set(seatKey(seat), { kind: "sold", to, ticket });
    this.events.emit<"sold">({ type: "sold", seat, ticket });
    return ticket;
  }

  release(seat: Seat): void {
    if (this.states.delete(seatKey(seat))) {
      this.events.emit<"released">({ type: "released", seat });
    }
  }

  *free(): Generator<Seat> {
    for (const seat of this.seats) {
      if (this.stateOf(seat).kind === "free") yield seat;
    }
  }

  /** The cheapest run of free seats next to each other, or nothing if there is none. */
  bestAdjacent(count: number): Seat[] | undefined {
    const rows = groupBy(this.free(), (seat) => seat.row);
    let best: { seats: Seat[]; price: number } | undefined;
    for (const row of rows.values()) {
      row.sort((a, b) => a.number - b.number);
      for (let start = 0; start + count <= row.length; start++) {
        const seats = row.slice(start, start + count);
        if (seats[count - 1].number - seats[0].number !== count - 1) continue;
        const price = seats.reduce((sum, seat) => sum + seat.price, 0);
        if (best === undefined || price < best.price) best = { seats, price };
      }
    }
    return best?.seats;
  }

  summary(): Record<SeatState["kind"], number> & { revenue: number } {
    const counts = { free: 0, held: 0, sold: 0, revenue: 0 };
    for (const seat of this.seats) {
      const { kind } = this.stateOf(seat);
      counts[kind] += 1;
      if (kind === "sold") counts.revenue += seat.price;
    }
    return counts;
  }
}

function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
