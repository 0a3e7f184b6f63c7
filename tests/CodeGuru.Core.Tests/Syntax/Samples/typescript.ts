import type { Reader } from './reader';

export enum Level { Low = 1, High }

interface Shape<T extends object = {}> {
  readonly kind: 'circle' | 'square';
  area?(scale: number): T;
  [key: string]: unknown;
}

type Keys<T> = { [K in keyof T]?: T[K] extends string ? K : never };

const MAX_SIZE = 10;

@sealed
abstract class Store<T> implements Shape {
  private static instance?: Store<unknown>;
  declare kind: 'circle';

  constructor(protected readonly items: Array<T>, public name = "store") {}

  abstract load(path: string, reader: Reader): Promise<void>;

  get<U extends T>(index: number): U | undefined {
    if (index > MAX_SIZE) throw new RangeError(`too far: ${index}`);
    return this.items[index] as U;
  }
}

function isText(value: any): value is string {
  return typeof value === "string";
}

namespace Tools {
  export const pick = <T,>(list: T[], at: number): T => list[at]!;
}

declare function log(level: Level, ...parts: string[]): void;
const table = { a: 1, b: [true, null] } satisfies Record<string, unknown>;
