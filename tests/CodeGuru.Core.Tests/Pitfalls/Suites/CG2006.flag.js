//: written out
const a = [9, 10, 1].sort(); // <-
//: a name
const sizes = [9, 10, 1];
sizes.sort(); // <-
//: toSorted
const a = [3, 20].toSorted(); // <-
//: map Number
const a = texts.map(Number).sort(); // <-
//: negative and fractions
const a = [-1, 2.5, 10].sort().reverse(); // <-
//: a copy
const xs = [5, 40];
const ys = [...xs].sort(); // <-
//: slice
const xs = [5, 40];
show(xs.slice().sort()); // <-
