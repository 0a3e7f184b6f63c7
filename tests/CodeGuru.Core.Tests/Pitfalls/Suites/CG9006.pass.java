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
