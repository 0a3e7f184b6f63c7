//: NaN
if (x === NaN) stop(); // <-
//: Number.NaN
const ok = value != Number.NaN; // <-
