//: a function
async function g() { throw new Error('x'); }
async function f() {
  try {
    return g(); // <-
  } catch (e) { return null; }
}
//: an arrow
const g = async () => { await w(); };
const f = async () => { try { return g(); } catch (e) { log(e); } }; // <-
//: a method
class A {
  async g() { await w(); }
  async f() { try { return this.g(); } catch { return 0; } } // <-
}
//: within an if
async function g() { await w(); }
async function f(x) { try { if (x) { return g(); } } catch (e) { return 1; } } // <-
//: with a finally as well
async function g() { await w(); }
async function f() { try { return g(); } catch (e) { log(e); } finally { end(); } } // <-
//: within a loop
async function g() { await w(); }
async function f(xs) { for (const x of xs) { try { return g(x); } catch (e) { log(e); } } } // <-
//: with arguments
async function g(a, b) { await w(); }
async function f() { try { return g(1, 2); } catch (e) { return null; } } // <-
//: of another file
//: file a.js
import { g } from './b.js';
export async function f() { try { return g(); } catch (e) { return null; } } // <-
//: file b.js
export async function g() { await w(); }
