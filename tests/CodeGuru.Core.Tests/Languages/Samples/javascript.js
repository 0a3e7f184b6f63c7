import fs, { readFile as read } from 'node:fs';
import * as util from './lib/util.js';
import main from './main';
const { join } = require('path');
export { helper as aid } from './lib/help';
export * from './all';

/**
 * Counts what is there.
 * Twice.
 */
export async function count(list, { limit = 10, ...rest } = {}, ...more) {
  outer: for (let i = 0, n = list.length; i < n && limit; i++) {
    for (const item of list) {
      if (item === null) continue outer;
      else if (!item) break outer;
      else await item.run();
    }
  }
  for (const key in rest) { log(key); }
  for await (const line of lines()) console.log(`${line}!`);
  do { limit--; } while (limit > 0);
  while (true) {
    switch (limit) {
      case 0:
      case 1:
        one();
      case 2: {
        two();
        break;
      }
      default:
        return limit;
      case 3:
        throw new RangeError('three');
    }
  }
}

function guarded(a, b) {
  try {
    if (a?.b?.(1) ?? b) return 1;
  } catch ({ message }) {
    return 2;
  } finally {
    close();
  }
  try { open(); } catch { ignore(); }
  a ||= b;
  a += a ? 1 : b && 2;
  return a, b;
  gone();
}

function* walk(tree) {
  if (!tree) return;
  yield tree.value;
  yield* walk(tree.left);
}

/** A shape. */
export default class Shape extends Base {
  static count = 0;
  #sides = 4;
  handle = () => this.#sides;
  static { Shape.count = 1; }
  constructor(name) {
    super(name);
    this.name = name;
    [this.a, this.b] = [1, 2];
  }
  get area() { return this.#sides ** 2; }
  set area(value) { this.#sides = value; }
  static of(...args) { return new Shape(...args); }
  async *stream() { yield 1; }
  ['computed' + 1]() { return super.toString(); }
}

const double = x => x * 2;
const api = { double, triple(x) { return x * 3; }, 'quad': function (x) { return x * 4; }, [key]: 1, ...more };
const Named = class Inner {};
let [first, , second = 3, ...others] = list.map((x) => x + 1).filter(Boolean);
var re = /a+/g, n = 0x1F, big = 10n, nothing = undefined;
(function () { start(); })();
tag`a${first}b`;
delete api.double; typeof n; void 0;
module.exports = { count, walker: walk };
exports.extra = double;
if (n) process.exit(1);
debugger;
