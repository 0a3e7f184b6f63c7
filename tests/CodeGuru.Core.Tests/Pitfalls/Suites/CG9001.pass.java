//: a comment says why
class A { void f() { try { g(); } catch (Exception e) { /* closing anyway */ } } void g() {} }
//: a narrow kind
class A { void f() { try { g(); } catch (NumberFormatException e) { } } void g() {} }
//: it is logged
class A { void f() { try { g(); } catch (Exception e) { e.printStackTrace(); } } void g() {} }
//: the name says that it is meant
class A { void f() { try { g(); } catch (Exception ignored) { } } void g() {} }
