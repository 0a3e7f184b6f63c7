//: a literal
int f(int x) {
    if (x = 3) return 1; // <-
    return 0;
}
//: another variable
int f(int x, int y) {
    while (x = y) { // <-
        y--;
    }
    return x;
}
//: a member
struct S { int on; };
void f(struct S *s) {
    if (s->on = 1) puts("on"); // <-
}
//: an else if
int f(int x) {
    if (x > 3) return 1;
    else if (x = 2) return 2; // <-
    return 0;
}
//: in a while
void f(int x) { while (x = 1) { g(); } } // <-
//: a variable
void f(int a, int b) { if (a = b) g(); } // <-
//: a member
void f(struct s *p) { if (p->state = 2) g(); } // <-
