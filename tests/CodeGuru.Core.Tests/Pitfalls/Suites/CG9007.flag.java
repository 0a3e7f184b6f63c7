//: Double.NaN
class A { boolean f(double x) {
    return x == Double.NaN; // <-
} }
