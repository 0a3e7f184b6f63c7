//: a function
async function save() { await write(); }
async function f() {
  save(); // <-
  log('done');
}
//: an arrow
const save = async () => { await write(); };
const f = async () => {
  save(); // <-
};
//: a method
class A {
  async save() { await write(); }
  async go() {
    this.save(); // <-
  }
}
//: within an if
async function save() { await write(); }
async function f(x) {
  if (x) save(); // <-
}
//: in a loop
async function save(x) { await write(x); }
async function f(xs) {
  for (const x of xs) {
    save(x); // <-
  }
}
//: of another file
//: file a.js
import { save } from './b.js';
export async function f() {
  save(); // <-
}
//: file b.js
export async function save() { await write(); }
//: an object's method
class Db { async close() { await flush(); } }
async function f() {
  const db = new Db();
  db.close(); // <-
}
//: in a finally
async function close() { await flush(); }
async function f() {
  try { await work(); } finally {
    close(); // <-
  }
}
