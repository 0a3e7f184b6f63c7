//: typed strings
function f(xs: string[]) { return xs.sort(); }
//: texts
function f(xs: string[]) { return xs.sort(); }
//: a comparison
function f(xs: number[]) { return xs.sort((a, b) => a - b); }
//: digits
const d = [3, 1, 2].sort();
//: a mixed type
function f(xs: (number | string)[]) { return xs.sort(); }
