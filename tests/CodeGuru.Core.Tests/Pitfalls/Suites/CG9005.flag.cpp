//: a method
struct A { int n; void f() { if (n = 0) g(); } }; // <-
