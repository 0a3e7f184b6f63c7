//: double.NaN
class A { bool F(double x) {
    return x == double.NaN; // <-
} }
