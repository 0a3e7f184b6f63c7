//: compared
if (name.indexOf('x') !== -1) a();
//: greater
if (name.indexOf('x') >= 0) a();
//: includes
if (name.includes('x')) a();
//: a value
const at = name.indexOf('x');
//: the complement
if (~name.indexOf('x')) a();
//: an argument
if (check(name.indexOf('x'))) a();
//: at the start
if (name.indexOf('x') === 0) a();
//: a method of its own without arguments
if (cursor.indexOf()) a();
