//: if
if (name.indexOf('x')) a(); // <-
//: not
if (!names.indexOf(n)) a(); // <-
//: and
if (a && names.indexOf(n)) b(); // <-
//: ternary
const r = names.indexOf(n) ? 1 : 2; // <-
//: while
while (s.lastIndexOf('a')) step(); // <-
//: findIndex
if (xs.findIndex(x => x > 2)) a(); // <-
//: from
if (s.indexOf('a', 3)) a(); // <-
//: not in an expression
const ok = !s.indexOf('a'); // <-
