//: static
int *f(void) { static int x = 1; return &x; }
//: by value
int f(void) { int x = 1; return x; }
//: a pointer
int *f(int *p) { return p; }
//: a static array
char *f(void) { static char b[8]; return b; }
//: allocated
int *f(void) { int *p = malloc(4); return p; }
//: a global
int g; int *f(void) { return &g; }
//: a member behind a pointer
int *f(struct s *p) { return &p->x; }
//: an element of a parameter
int *f(int *p) { return &p[1]; }
//: static
char *f(int n) { static char out[16]; snprintf(out, sizeof out, "%d", n); return out; }
//: what was passed
char *f(char *out) { return out; }
//: an element's address of what was passed
int *f(int *xs) { return &xs[1]; }
//: a literal
const char *f(void) { const char *t = "abc"; return t; }
//: a global's address
int count; int *f(void) { return &count; }
