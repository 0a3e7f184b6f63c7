//: typed
function f(xs: number[]) { return xs.sort(); } // <-
//: a typed parameter
function median(xs: number[]) {
  return xs.sort()[1]; // <-
}
//: a copy
function top(scores: Array<number>) {
  return [...scores].sort().reverse(); // <-
}
//: parsed
const sorted = text.split(',').map(Number).sort(); // <-
//: a readonly array
function f(xs: readonly number[]) {
  return xs.toSorted(); // <-
}
