//: they differ
const a = x ? 1 : 2;
//: different calls
if (x) { run(1); } else { run(2); }
//: different order
if (x) { a(); b(); } else { b(); a(); }
