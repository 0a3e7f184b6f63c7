//: blocks
class A { int f(boolean b) {
    if (b) { return 1; } // <-
    else { return 1; }
} }
