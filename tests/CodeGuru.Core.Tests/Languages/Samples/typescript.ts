import type { Options } from './options';
import fs = require('fs');

/** Something with a name. */
export interface Named extends Base<string>, Other {
  readonly name: string;
  nick?: string;
  greet(to: Named, loud?: boolean): void;
}

type Maybe<T> = T | null;

export enum Level { Low, High = 'high', Mid = 1 << 2 }

declare function external(x: number): string;

export abstract class Store<T extends Named> implements Named, Iterable<T> {
  private items: T[] = [];
  protected readonly size: number = 0;
  declare ghost: string;
  static shared?: Store<Named>;

  constructor(public readonly name: string, private log: Logger, limit = 10) {
    this.items = [];
  }

  @memo()
  find(test: (item: T) => boolean): T | undefined {
    for (const item of this.items) if (test(item)) return item;
    return undefined;
  }

  abstract save(item: T): Promise<void>;

  greet(to: Named): void;
  greet(to: Named, loud?: boolean): void {
    this.log.write(to.name!);
  }

  async load(this: Store<T>): Promise<T[]> {
    const rows = (await fetch(this.name)) as unknown as T[];
    return rows satisfies T[];
  }
}

namespace Geometry.Flat {
  export function area(side: number): number { return square(side); }
  function square(x: number) { return x * x; }
}

declare module 'outside' {
  export const version: string;
}

export const pick = <T, K extends keyof T>(from: T, key: K): T[K] => from[key];
let count: number | undefined;
@sealed
class Late { @input() field!: string; }
export default pick;
