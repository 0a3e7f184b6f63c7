//: arrow
const p = new Promise(async (resolve) => { resolve(await get()); }); // <-
//: function
const p = new Promise(async function (resolve, reject) { resolve(await get()); }); // <-
//: returned
function f() { return new Promise(async (resolve) => { await g(); resolve(); }); } // <-
//: over lines
const p = new Promise( // <-
  async (resolve) => {
    resolve(await get());
  });
//: awaited
async function f() { await new Promise(async r => { await g(); r(); }); } // <-
//: in a class
class A { go() { this.p = new Promise(async r => { await g(); r(); }); } } // <-
//: as an argument
race([new Promise(async r => { await g(); r(); })]); // <-
//: with reject
const p = new Promise(async (resolve, reject) => { const x = await g(); if (x) resolve(x); else reject(x); }); // <-
//: a finally that does something else
const p = new Promise(async (resolve) => { // <-
  try { resolve(await load()); } finally { close(); }
});
//: work behind the try
const p = new Promise(async (resolve, reject) => { // <-
  let x;
  try { x = await load(); } catch (e) { reject(e); return; }
  resolve(x.size());
});
