import { EventEmitter } from "node:events";

/** Thrown by a job to say that trying again is pointless. */
export class PermanentFailure extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "PermanentFailure";
  }
}

const sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });

/**
 * Waits longer after each failure: base, 2 × base, 4 × base, up to a limit.
 * @param {{ base?: number, limit?: number }} [options]
 */
export function exponentialBackoff({ base = 100, limit = 10_000 } = {}) {
  return (attempt) => Math.min(limit, base * 2 ** (attempt - 1));
}

/**
 * Runs jobs in the order of their priority, at most `concurrency` at a time.
 *
 * Events: `started` (job), `retry` (job, error, delay), `finished` (job, result),
 * `failed` (job, error) and `idle`.
 */
export class TaskQueue extends EventEmitter {
  #waiting = [];
  #running = new Map();
  #nextId = 1;
  #paused = false;

  constructor({ concurrency = 4, attempts = 3, backoff = exponentialBackoff() } = {}) {
    super();
    if (!Number.isInteger(concurrency) || concurrency < 1) {
      throw new RangeError(`concurrency must be a positive integer, not ${concurrency}`);
    }
    this.concurrency = concurrency;
    this.attempts = attempts;
    this.backoff = backoff;
  }

  get size() {
    return this.#waiting.length + this.#running.size;
  }

  get isIdle() {
    return this.size === 0;
  }

  /**
   * Adds a job and returns a promise of its result.
   * @template T
   * @param {(context: { signal: AbortSignal, attempt: number }) => Promise<T>} work
   * @param {{ priority?: number, name?: string }} [options]
   * @returns {Promise<T>}
   */
  push(work, { priority = 0, name } = {}) {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const job = { id, name: name ?? `job ${id}`, work, priority, resolve, reject };
      const position = this.#waiting.findIndex((other) => other.priority < priority);
      if (position === -1) {
        this.#waiting.push(job);
      } else {
        this.#waiting.splice(position, 0, job);
      }
      this.#fill();
    });
  }

  pause() {
    this.#paused = true;
  }

  resume() {
    this.#paused = false;
    this.#fill();
  }

  /** Drops the waiting jobs and aborts the running ones. */
  clear(reason = new Error("the queue was cleared")) {
    for (const job of this.#waiting.splice(0)) {
      job.reject(reason);
    }
    for (const controller of this.#running.values()) {
      controller.abort(reason);
    }
  }

  async drain() {
    if (this.isIdle) return;
    await new Promise((resolve) => this.once("idle", resolve));
  }

  #fill() {
    while (!this.#paused && this.#running.size < this.concurrency && this.#waiting.length > 0) {
      const job = this.#waiting.shift();
      const controller = new AbortController();
      this.#running.set(job, controller);
      this.#run(job, controller.signal).finally(() => {
        this.#running.delete(job);
        this.#fill();
        if (this.isIdle) this.emit("idle");
      });
    }
  }

  async #run(job, signal) {
    this.emit("started", job);
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await job.work({ signal, attempt });
        this.emit("finished", job, result);
        job.resolve(result);
        return;
      } catch (error) {
        const hopeless = error instanceof PermanentFailure || signal.aborted;
        if (hopeless || attempt >= this.attempts) {
          this.emit("failed", job, error);
          job.reject(error);
          return;
        }
        const delay = this.backoff(attempt);
        this.emit("retry", job, error, delay);
        await sleep(delay, signal).catch(() => {});
      }
    }
  }
}

/** Maps items through an asynchronous function, keeping their order. */
export async function mapConcurrently(items, limit, transform) {
  const results = new Array(items.length);
  let next = 0;

  async function worker() {
    while (next < items.length) {
      const index = next++;
      results[index] = await transform(items[index], index);
    }
  }

  const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
  await Promise.all(workers);
  return results;
}
