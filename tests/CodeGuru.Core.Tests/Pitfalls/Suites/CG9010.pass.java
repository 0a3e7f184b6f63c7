//: an overload
class A { int f(int a) { return f(a, 1); } int f(int a, int b) { return a + b; } }
