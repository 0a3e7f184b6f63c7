//: all of them
const a = typeof x === 'string' || typeof x === 'number' || typeof x === 'object' || typeof x === 'function';
//: the others
const a = typeof x === 'undefined' || typeof x === 'boolean' || typeof x === 'symbol' || typeof x === 'bigint';
//: a name
const a = typeof x === kind;
//: two typeofs
const a = typeof x === typeof y;
//: a value
const a = x === 'String';
//: an old host's
const a = typeof x === 'unknown';
//: a switch
switch (typeof x) { case 'string': a(); }
//: a constructor's name
const a = x.constructor.name === 'String';
