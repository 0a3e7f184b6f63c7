//: increments
if (i++ === 1) one(); else if (i++ === 1) two();
//: a call
if (next() === 1) one(); else if (next() === 1) two();
//: other order
if (a && b) one(); else if (b && c) two();
