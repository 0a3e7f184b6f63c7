/** A traffic light as a table of states. */
const machine = {
  green: { after: 30, next: "amber" },
  amber: { after: 3, next: "red" },
  red: { after: 25, next: "green" },
} as const satisfies Record<string, { after: number; next: string }>;

type Light = keyof typeof machine;

function assertLight(name: string): asserts name is Light {
  if (!(name in machine)) throw new TypeError(`${name} is no light`);
}

export function* lights(start: string = "red"): Generator<[Light, number], never, boolean | undefined> {
  assertLight(start);
  let light: Light = start;
  for (;;) {
    const urgent = yield [light, machine[light].after];
    light = urgent ? "green" : machine[light].next;
  }
}

export class Clock {
  #handlers: Partial<Record<Light, Set<(seconds: number) => void>>> = {};
  private stopped?: AbortController;

  on(light: Light, handler: (seconds: number) => void): () => boolean {
    const set = (this.#handlers[light] ??= new Set());
    set.add(handler);
    return () => set.delete(handler);
  }

  async run(start?: Light, scale = 1000): Promise<number> {
    this.stopped?.abort();
    const { signal } = (this.stopped = new AbortController());
    let changes = 0;
    for (const [light, seconds] of lights(start)) {
      this.#handlers[light]?.forEach((handler) => handler(seconds));
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, seconds * scale);
        signal.addEventListener("abort", () => { clearTimeout(timer); resolve(); }, { once: true });
      });
      if (signal.aborted) break;
      changes++;
    }
    return changes;
  }

  stop(): void {
    this.stopped?.abort();
  }
}
