//: map
const a = texts.map(parseInt); // <-
//: Number.parseInt
const a = texts.map(Number.parseInt); // <-
//: in a chain
const a = line.split(',').map(parseInt).filter(n => n); // <-
//: flatMap
const a = xs.flatMap(parseInt); // <-
//: Array.from
const a = Array.from(texts, parseInt); // <-
//: within a function
function f(s) { return s.split('').map(parseInt); } // <-
//: in an arrow
const f = s => [...s].map(parseInt); // <-
//: returned
class A { f(s) { return s.map(parseInt); } } // <-
