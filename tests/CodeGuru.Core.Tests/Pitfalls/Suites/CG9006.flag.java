//: a statement group
class A { int f(int k) {
    int r = 0;
    switch (k) {
        case 1: r = 1;
        case 2: r = 2; break; // <-
        default: r = 3;
    }
    return r;
} }
//: behind a loop
class A { void f(int k) {
    switch (k) {
        case 1:
            for (int i = 0; i < 3; i++) { if (i == 2) break; }
        case 2: // <-
            System.out.println(k);
    }
} }
//: a check that only leaves the switch
class A { int f(int k, boolean strict) { int r = 0; switch (k) {
    case 1:
        if (strict) { break; }
    case 2: // <-
        r = 2;
        break;
    } return r; } }
//: a loop that breaks itself only
class A { int f(int k) { int r = 0; switch (k) { case 1: for (;;) { r++; if (r > 9) break; }
    case 2: r = 2; break; } return r; } } // <-
