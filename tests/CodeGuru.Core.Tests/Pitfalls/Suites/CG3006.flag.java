//: a static field
class A { private static A one; static A get() {
    if (one == null) { synchronized (A.class) { if (one == null) { one = new A(); } } } // <-
    return one;
} }
//: an instance's field
class A { private Object o; Object get() {
    if (o == null) { synchronized (this) { if (o == null) o = new Object(); } } // <-
    return o;
} }
//: this
class A { private Object o; Object get() {
    if (this.o == null) { synchronized (this) { if (this.o == null) this.o = new Object(); } } // <-
    return this.o;
} }
//: by the class's name
class A { static A one; static A get() {
    if (A.one == null) { synchronized (A.class) { if (A.one == null) A.one = new A(); } } // <-
    return A.one;
} }
//: more is done inside
class A { static A one; static A get() {
    if (one == null) { synchronized (A.class) { if (one == null) { A made = new A(); made.init(); one = made; } } } // <-
    return one;
} void init() {} }
//: a lock object
class A { static final Object lock = new Object(); static A one; static A get() {
    if (one == null) { synchronized (lock) { if (one == null) { one = new A(); } } } // <-
    return one;
} }
//: a map
class A { java.util.Map<String, String> m; void f() {
    if (m == null) { synchronized (this) { if (m == null) { m = new java.util.HashMap<>(); } } } // <-
} }
//: an array
class A { String[] s; String[] f() {
    if (s == null) { synchronized (this) { if (s == null) { s = new String[3]; } } } // <-
    return s;
} }
//: through a local copy
class A { private static A one; static A get() { if (A.one == null) { // <-
    synchronized (A.class) { if (A.one == null) { A.one = new A(); } } } return one; } }
//: an instance's field
class A { private Map<String, String> cache; Map<String, String> get() { if (this.cache == null) { // <-
    synchronized (this) { if (this.cache == null) { this.cache = load(); } } } return cache; } }
