//: of
const xs = [1]; for (const x of xs) log(x);
//: an object
const o = { a: 1 }; for (const k in o) log(k);
//: not known
function f(xs) { for (const x in xs) log(x); }
//: given something else later
let xs = [1]; xs = { a: 1 }; for (const x in xs) log(x);
//: a result
const xs = load(); for (const x in xs) log(x);
//: a test
if ('a' in o) log(o);
//: a map of something unknown
const xs = o.map(f); for (const x in xs) log(x);
