//: else if
if (a === 1) one(); else if (a === 1) two(); // <-
//: with a logical operator
if (a && b) { one(); }
else if (a && b) { two(); } // <-
