//: behind a return
class A { int F() { return 1; G(); } // <-
    void G() { } }
//: behind an endless loop
class A { void F() {
    while (true) { G(); }
    G(); // <-
} void G() { } }
//: behind branches that all leave
class A { int F(bool b) {
    if (b) { return 1; } else { throw new InvalidOperationException(); }
    Log(); // <-
} }
