//: isNaN
if (Number.isNaN(x)) stop();
//: its own
const NaN2 = 3; if (x === NaN2) stop();
//: a parameter of the name
function f(NaN, x) { return x === NaN; }
