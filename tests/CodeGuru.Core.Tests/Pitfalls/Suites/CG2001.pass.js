//: strict
if (x === 0 && y !== 1) stop();
//: null
if (x == null) stop();
//: null on the left
if (null != x) stop();
//: undefined
if (x == undefined) stop();
//: typeof
if (typeof x == 'string') stop();
//: literals
if (1 == 1) stop();
//: assignment
x = 0;
//: in a string
log('a == b');
//: void
if (x == void 0) stop();
