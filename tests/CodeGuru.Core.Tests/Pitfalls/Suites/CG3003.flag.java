//: equals alone
class A {
    public boolean equals(Object o) { return o instanceof A; } // <-
}
//: hashCode alone
class A {
    @Override
    public int hashCode() { return 1; } // <-
}
//: a nested class
class A { static class B {
    public boolean equals(Object o) { return true; } // <-
} }
//: with another equals
class A {
    public boolean equals(Object o) { return true; } // <-
    public boolean equals(A o) { return true; }
}
//: with a base that is not known
class A extends B {
    public boolean equals(Object o) { return super.equals(o); } // <-
}
//: a hashCode with a parameter is another one
class A {
    public boolean equals(Object o) { return true; } // <-
    int hashCode(int seed) { return seed; }
}
//: an enum's may not, a generic class may
class A<T> {
    public boolean equals(Object other) { return false; } // <-
}
//: a final parameter
class A {
    public boolean equals(final Object o) { return true; } // <-
}
//: a nested class
class A { static class B { @Override public boolean equals(Object o) { return true; } } } // <-
//: generic
class Box<T> { @Override public boolean equals(final Object o) { return true; } } // <-
//: an anonymous class is no place for it, a local one too
class A { void f() { class L { public boolean equals(Object o) { return true; } } } } // <-
