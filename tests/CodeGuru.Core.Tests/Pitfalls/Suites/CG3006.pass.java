//: volatile
class A { private static volatile A one; static A get() { if (one == null) { synchronized (A.class) { if (one == null) { one = new A(); } } } return one; } }
//: locked whole
class A { static A one; static synchronized A get() { if (one == null) { one = new A(); } return one; } }
//: asked inside only
class A { static A one; static A get() { synchronized (A.class) { if (one == null) { one = new A(); } } return one; } }
//: not assigned
class A { A one; void f() { if (one == null) { synchronized (this) { if (one == null) { g(); } } } } void g() {} }
//: a primitive
class A { boolean done; void f() { if (done == false) { synchronized (this) { done = true; } } } }
//: a local
class A { Object f() { Object o = null; if (o == null) { synchronized (this) { if (o == null) { o = new Object(); } } } return o; } }
//: other fields
class A { A a; A b; void f() { if (a == null) { synchronized (this) { if (b == null) { b = new A(); } } } } }
//: no second question
class A { A a; void f() { if (a == null) { synchronized (this) { a = new A(); } } } }
//: volatile
class A { private static volatile A one; static A get() { if (one == null) { synchronized (A.class) { if (one == null) { one = new A(); } } } return one; } }
//: a holder
class A { private static class H { static final A ONE = new A(); } static A get() { return H.ONE; } }
//: synchronized as a whole
class A { private static A one; static synchronized A get() { if (one == null) { one = new A(); } return one; } }
