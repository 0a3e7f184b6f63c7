//: a string
if (mode = 'fast') { run(); } // <-
//: an element
if (rows[0] = null) { stop(); } // <-
//: do while
do { step(); } while (done = false); // <-
