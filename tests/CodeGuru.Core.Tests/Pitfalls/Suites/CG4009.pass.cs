//: a field
class A { readonly object gate = new(); void F() { lock (gate) { } } }
//: a Lock
class A { readonly Lock gate = new(); void F() { lock (gate) { } } }
//: a member of this
class A { object gate = new(); void F() { lock (this.gate) { } } }
//: another object's
class A { void F(B b) { lock (b.Gate) { } } }
//: a static field
class A { static readonly object gate = new(); static void F() { lock (gate) { } } }
//: a collection
class A { List<int> xs = new(); void F() { lock (xs) { } } }
//: no lock
class A { void F() { G(this); } void G(A a) { } }
//: a method that is called so
class A { void F() { Lock(this); } void Lock(A a) { } }
//: System.Threading.Lock
class A { private readonly Lock gate = new(); void F() { lock (gate) { } } }
//: a static object
class A { private static readonly object Gate = new(); void F() { lock (Gate) { } } }
//: a collection of its own
class A { private readonly List<int> all = []; void F() { lock (all) { } } }
