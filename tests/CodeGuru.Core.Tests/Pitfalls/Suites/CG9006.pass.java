//: arrows
class A { void f(int k) { switch (k) { case 1 -> a(); case 2 -> b(); default -> c(); } } void a() {} void b() {} void c() {} }
//: an endless loop
class A { void f(int k) { switch (k) { case 1: while (true) { if (k++ > 9) return; } case 2: a(); } } void a() {} }
//: only refuses
class A { int f(int k, boolean strict) { switch (k) {
    case 1:
        if (strict) { throw new IllegalStateException("strict"); }
    case 2: return 2;
    default: return 0; } } }
//: arrows
class A { int f(int k) { int r = 0; switch (k) { case 1 -> r = 1; case 2 -> r = 2; default -> r = 3; } return r; } }
//: a switch expression
class A { int f(int k) { return switch (k) { case 1: yield 10; case 2: yield 20; default: yield 0; }; } }
//: an endless loop
class A { int f(int k) { switch (k) { case 1: while (true) { g(); } case 2: return 2; } return 0; } void g() { } }
