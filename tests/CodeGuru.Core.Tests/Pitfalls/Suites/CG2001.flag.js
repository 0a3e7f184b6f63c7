//: with a number
if (x == 0) stop(); // <-
//: with a string
const same = name != 'a'; // <-
//: two names
function f(a, b) { return a == b; } // <-
//: in a ternary
const r = a == 1 ? 2 : 3; // <-
//: two in a line
const ok = a == 1 && b == 2; // <- 2
//: members
while (this.left != other.left) { step(); } // <-
//: a call
if (read() == '') stop(); // <-
//: within an arrow
const f = rows.filter(r => r.id == id); // <-
