//: isNaN
class A { boolean f(double x) { return Double.isNaN(x); } }
