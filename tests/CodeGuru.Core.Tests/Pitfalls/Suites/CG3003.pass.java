//: both
class A { public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
//: neither
class A { int x; }
//: a record
record A(int x) { }
//: equals of its own type only
class A { public boolean equals(A o) { return true; } }
//: the base has it
class B { public int hashCode() { return 1; } public boolean equals(Object o) { return true; } }
class A extends B { public boolean equals(Object o) { return super.equals(o); } }
//: an interface
interface A { boolean equals(Object o); }
//: two parameters
class A { boolean equals(Object a, Object b) { return a == b; } }
//: a static helper
class A { static boolean equals(Object a) { return a == null; } }
//: a record
record P(int x) { }
//: an overload only
class A { public boolean equals(A other) { return true; } }
//: both, with annotations
class A { @Override public boolean equals(Object o) { return o == this; } @Override public int hashCode() { return 1; } }
//: an interface
interface E { boolean equals(Object o); }
