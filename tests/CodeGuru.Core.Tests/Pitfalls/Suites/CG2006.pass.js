//: a comparison
[9, 10].sort((a, b) => a - b);
//: strings
['b', 'a'].sort();
//: not known
xs.sort();
//: digits only, whose order is the same
[3, 1, 2].sort();
//: strings of digits
const xs = ['9', '10']; xs.sort();
//: mixed
[1, 'a', 20].sort();
//: reassigned
let xs = [10, 9]; xs = names; xs.sort();
