//: a literal
class A { boolean f(String s) { return s == "a"; } } // <-
//: unequal
class A { boolean f(String s) { return "a" != s; } } // <-
//: two parameters
class A { boolean f(String a, String b) { return a == b; } } // <-
//: a field
class A { String name; boolean f(String s) { return name == s; } } // <-
//: this
class A { String name; boolean f(String s) { return this.name == s; } } // <-
//: a local
class A { void f(String s) { String t = s.trim(); if (t == s) g(); } void g() {} } // <-
//: in a lambda
class A { java.util.function.Predicate<Object> p(String s) { return x -> { String t = x.toString(); return t == s; }; } } // <-
//: in a while with and
class A { void f(String s) { while (s != null && s != "end") s = next(); } String next() { return ""; } } // <-
//: equals of another variable later
class A { static boolean f(String a, String b, String c) {
    if (a == b) { return true; } // <-
    return c.equals("x"); } }
//: a method's result against a literal
class A { boolean f(User u) { return u.getName() == "root"; } } // <-
//: in a ternary
class A { int f(String a) { return a != "x" ? 1 : 0; } } // <-
//: fields of two objects
class A { private String name; boolean same(String other) { return this.name == other; } } // <-
//: in a lambda
class A { long f(java.util.List<String> xs, String y) { return xs.stream().filter((String x) -> x == y).count(); } } // <-
//: a switch's guard
class A { boolean f(String a) { while (a != "end") { a = next(); } return true; } // <-
    String next() { return ""; } }
