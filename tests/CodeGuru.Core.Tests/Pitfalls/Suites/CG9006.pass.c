//: empty cases
int f(int k) { switch (k) { case 1: case 2: return 1; default: return 0; } }
//: a comment
int f(int k) { int r = 0; switch (k) { case 1: r = 1; /* fall through */ case 2: r++; break; } return r; }
//: both branches leave
int f(int k, int x) { switch (k) { case 1: if (x) return 1; else return 2; case 2: return 3; } return 0; }
//: the process ends
int f(int k) { switch (k) { case 1: exit(1); case 2: return 3; } return 0; }
//: a goto
int f(int k) { switch (k) { case 1: k++; goto out; case 2: return 3; } out: return k; }
//: says that it goes through
int f(int k) { int r = 0; switch (k) { case 1: r = 1; /* go through */ case 2: r++; break; } return r; }
//: a macro that nobody comes back from
int f(int k) { switch (k) { case 1: not_reached(); case 2: return 3; } return 0; }
//: the last branch ends the program
int f(int k, int e) { switch (k) { case 1: if (e == 1) return 1; else if (e == 2) return 2; else serverPanic("encoding"); case 2: return 3; } return 0; }
//: steps that are counted down
void f(char *to, char *from, int n) {
    switch (n) {
    case 4: *to++ = *from++;
    case 3: *to++ = *from++;
    case 2: *to++ = *from++;
    case 1: *to++ = *from++;
    }
}
//: steps on one line
void f(int n) { switch (n) { case 3: step(3); case 2: step(2); case 1: step(1); } }
//: a switch within that only leaves by goto and return
int f(int k, int e) {
    switch (k) {
    case 1:
        switch (e) { case 1: return 1; default: goto other; }
    case 2:
        return 2;
    other:
    default:
        return 0;
    }
}
