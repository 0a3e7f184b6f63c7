//: a capital letter
if (typeof x === 'String') a(); // <-
//: a typo
if (typeof x === 'fucntion') a(); // <-
//: array
const is = typeof x == 'array'; // <-
//: null
if (typeof x !== 'null') a(); // <-
//: on the right
if ('nunber' === typeof x) a(); // <-
//: plural
while (typeof x === 'strings') a(); // <-
//: a class
const d = typeof x === 'Date'; // <-
//: undefind
const u = typeof x === 'undefind'; // <-
