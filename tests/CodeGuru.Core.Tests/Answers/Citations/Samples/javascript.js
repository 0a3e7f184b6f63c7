import { readFile } from "node:fs/promises";
import { format } from "./format.js";

/** Sends events to who listens. */
export class Bus {
  #handlers = new Map();

  on(name, handler) {
    if (typeof handler !== "function") {
      throw new TypeError("a handler is a function");
    }
    const list = this.#handlers.get(name) ?? [];
    list.push(handler);
    this.#handlers.set(name, list);
    return () => this.off(name, handler);
  }

  off(name, handler) {
    const list = this.#handlers.get(name) ?? [];
    this.#handlers.set(name, list.filter((each) => each !== handler));
  }

  emit(name, payload) {
    let count = 0;
    for (const handler of this.#handlers.get(name) ?? []) {
      handler(payload);
      count += 1;
    }
    return count;
  }
}

export function flatten(tree) {
  const result = [];
  for (const node of tree) {
    if (Array.isArray(node)) result.push(...flatten(node));
    else result.push(node);
  }
  return result;
}

export async function readConfig(path) {
  try {
    const text = await readFile(path, "utf8");
    return JSON.parse(text);
  } catch (error) {
    return {};
  }
}

export const greet = (person) => `Hello, ${person.name}!`;

export function describe(person, verbose = false) {
  const greeting = greet(person);
  if (verbose && person.age > 17) {
    return format(greeting, person.age);
  }
  return greeting;
}

export function debounce(action, delay) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), delay);
  };
}

export async function start(path) {
  const bus = new Bus();
  const config = await readConfig(path);
  bus.on("ready", () => console.log(describe(config)));
  bus.emit("ready");
}
