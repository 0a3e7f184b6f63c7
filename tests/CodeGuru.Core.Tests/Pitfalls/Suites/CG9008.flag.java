//: else if
class A { int f(int x) {
    if (x == 1) return 1;
    else if (x == 2) return 2;
    else if (x == 1) return 3; // <-
    return 0;
} }
