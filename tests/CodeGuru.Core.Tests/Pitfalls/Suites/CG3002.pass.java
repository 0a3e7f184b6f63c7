//: equals
class A { boolean f(Integer a, Integer b) { return a.equals(b); } }
//: a primitive
class A { boolean f(Integer a, int b) { return a == b; } }
//: a literal
class A { boolean f(Integer a) { return a == 3; } }
//: null
class A { boolean f(Integer a) { return a == null; } }
//: less than compares values
class A { boolean f(Integer a, Integer b) { return a < b; } }
//: primitives
class A { boolean f(long a, long b) { return a == b; } }
//: arrays
class A { boolean f(Integer[] a, Integer[] b) { return a == b; } }
//: intValue
class A { boolean f(Integer a, Integer b) { return a.intValue() == b.intValue(); } }
//: a primitive on one side
class A { boolean f(Integer a, int b) { return a == b; } }
//: null
class A { boolean f(Integer a) { return a == null; } }
//: unboxed
class A { boolean f(Integer a, Integer b) { return a.intValue() == b.intValue(); } }
//: a constant of a class
class A { boolean f(Boolean b) { return b == Boolean.TRUE; } }
