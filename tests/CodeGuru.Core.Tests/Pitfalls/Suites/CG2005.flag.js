//: an array
const xs = [1, 2];
for (const x in xs) log(x); // <-
//: written out
for (const x in ['a', 'b']) log(x); // <-
//: new Array
const xs = new Array(3);
for (let i in xs) log(i); // <-
//: a rest parameter
function f(...xs) { for (const x in xs) log(x); } // <-
//: keys of an object
const names = Object.keys(o);
for (const n in names) log(n); // <-
//: split of a literal
const parts = 'a b'.split(' ');
for (const p in parts) log(p); // <-
//: in a function
function f() { const xs = []; fill(xs); for (var x in xs) log(x); } // <-
