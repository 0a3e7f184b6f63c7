//: functions are hoisted
function f() { return g(); function g() { return 1; } }
//: a break behind a return
function f(k) { switch (k) { case 1: return 1; break; default: return 2; } }
//: a var declaration without a value
function f() { return 1; var x; }
