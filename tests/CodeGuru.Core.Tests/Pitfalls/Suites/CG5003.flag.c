//: an int
int *f(void) { int x = 1; return &x; } // <-
//: an array
char *f(void) { char b[8]; b[0] = 0; return b; } // <-
//: a parameter
int *f(int x) { return &x; } // <-
//: a struct
struct s *f(void) { struct s v; fill(&v); return &v; } // <-
//: in a branch
int *f(int k) { int x = k; if (k) { return &x; } return 0; } // <-
//: an array with values
int *f(void) { int v[3] = {1, 2, 3}; return v; } // <-
//: a buffer
char *f(int n) { char out[16]; snprintf(out, sizeof out, "%d", n); return out; } // <-
//: a parameter's address
int *f(int n) { return &n; } // <-
//: within a branch
char *f(int n) { if (n) { char t[4] = "abc"; return t; } return 0; } // <-
