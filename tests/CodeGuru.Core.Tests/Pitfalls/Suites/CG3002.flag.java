//: Integer
class A { boolean f(Integer a, Integer b) { return a == b; } } // <-
//: Long
class A { boolean f(Long a, Long b) { return a != b; } } // <-
//: fields
class A { Integer x; boolean f(A o, Integer y) { return x == y; } } // <-
//: locals
class A { void f(java.util.List<Integer> l) { Integer a = l.get(0); Integer b = l.get(1); if (a == b) g(); } void g() {} } // <-
//: Character
class A { boolean f(Character a, Character b) { return a == b; } } // <-
//: Double
class A { boolean f(Double a, Double b) { return a == b; } } // <-
//: qualified
class A { boolean f(java.lang.Integer a, Integer b) { return a == b; } } // <-
//: this
class A { Long id; boolean f(Long other) { return this.id == other; } } // <-
//: parameters
class A { boolean f(Integer a, Integer b) { return a == b; } } // <-
//: fields
class A { private Long id; boolean same(Long other) { return id != other; } } // <-
//: locals
class A { boolean f() { Integer a = get(); Integer b = get(); return a == b; } // <-
    Integer get() { return 1; } }
