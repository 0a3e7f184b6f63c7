//: an expression
const a = xs.map(x => x * 2);
//: a return
const a = xs.map(x => { return x * 2; });
//: the result is not used
xs.map(x => { use(x); });
//: a return in a branch
const a = xs.map(x => { if (x) { return 1; } });
//: throws
const a = xs.map(x => { throw new Error('no'); });
//: a function elsewhere
const a = xs.map(double);
//: forEach
const n = xs.forEach(x => { use(x); });
//: asynchronous
const all = xs.map(async x => { await save(x); });
//: an object
const a = xs.map(x => ({ x }));
