//: ternary
const a = x ? 1 : 1; // <-
//: blocks
if (x) { run(1); } // <-
else { run(1); }
