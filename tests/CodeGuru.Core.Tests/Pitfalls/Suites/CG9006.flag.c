//: a missing break
int f(int k) {
    int r = 0;
    switch (k) {
    case 1:
        r = 1;
    case 2: // <-
        r = 2;
        break;
    }
    return r;
}
//: into the default
void f(int k) {
    switch (k) {
    case 1: puts("one");
    default: puts("other"); // <-
    }
}
//: only one branch returns
int f(int k, int x) {
    switch (k) {
    case 1:
        if (x) return 1;
    case 2: // <-
        return 2;
    }
    return 0;
}
