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
//: behind an and
async function save() { await write(); }
async function f(ok) {
  ok && save(); // <-
}
//: either side of a choice
async function save() { await write(); }
async function drop() { await erase(); }
async function f(ok) {
  ok ? save() : drop(); // <- 2
}
//: a promise for all of them
async function f(xs) {
  Promise.all(xs.map(save)); // <-
  log('done');
}
//: a request
async function f(data) {
  fetch('/log', { method: 'POST', body: data }); // <-
}
//: a map of asynchronous work
async function f(xs) {
  xs.map(async (x) => { await save(x); }); // <-
  log('done');
}
//: a private method
class A {
  async #save() { await write(); }
  async go() {
    this.#save(); // <-
  }
}
//: in a function that is not asynchronous
async function save() { await write(); }
function onClick() {
  save(); // <-
}
//: in a callback
async function save() { await write(); }
button.addEventListener('click', () => {
  save(); // <-
});
//: an async generator's helper
async function save(x) { await write(x); }
async function* all(xs) {
  for (const x of xs) {
    save(x); // <-
    yield x;
  }
}
