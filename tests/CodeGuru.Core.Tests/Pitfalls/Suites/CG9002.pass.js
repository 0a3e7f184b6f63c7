//: a lambda
function f() { try { return g(); } finally { xs.forEach(x => { return x; }); } }
//: break of a switch
function f(x) { try { return g(); } finally { switch (x) { case 1: h(); break; default: k(); } } }
//: behind it
function f() { try { g(); } finally { h(); } return 1; }
