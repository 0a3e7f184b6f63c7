//: fetch
fetch('/a').then(r => show(r)); // <-
//: two steps
fetch('/a').then(r => r.json()).then(show); // <-
//: finally
load().then(show).finally(hide); // <-
//: within a function
function f() { load().then(x => { show(x); }); } // <-
//: over lines
load()
  .then(a)
  .then(b); // <-
//: a method
class A { go() { this.load().then(x => this.show(x)); } } // <-
//: Promise.all
Promise.all(xs).then(rs => show(rs)); // <-
//: dynamic import
import('./a.js').then(m => m.run()); // <-
