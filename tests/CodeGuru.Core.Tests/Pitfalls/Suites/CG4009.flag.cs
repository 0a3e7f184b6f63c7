//: this
class A { void F() { lock (this) { } } } // <-
//: a type
class A { void F() { lock (typeof(A)) { } } } // <-
//: a string
class A { void F() { lock ("gate") { } } } // <-
//: a string field
class A { string gate = "x"; void F() { lock (gate) { } } } // <-
//: a parameter
class A { void F(string key) { lock (key) { } } } // <-
//: within an if
class A { void F(bool b) { if (b) lock (this) { G(); } } void G() { } } // <-
//: nested locks
class A { object o = new(); void F() { lock (o) { lock (this) { } } } } // <-
//: a Type's variable
class A { void F(Type t) { lock (t) { } } } // <-
//: typeof
class A { static void F() { lock (typeof(A)) { } } } // <-
//: a string field
class A { private readonly string gate = "gate"; void F() { lock (gate) { } } } // <-
//: in a lambda
class A { void F() { Run(() => { lock (this) { } }); } } // <-
