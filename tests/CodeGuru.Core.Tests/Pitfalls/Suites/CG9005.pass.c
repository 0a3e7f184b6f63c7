//: compared
int f(int x) { if (x == 3) return 1; return 0; }
//: brackets of its own
int f(int x, int y) { if ((x = y)) return 1; return 0; }
//: part of a comparison
int f(FILE *in) { int c; while ((c = getc(in)) != EOF) putchar(c); return 0; }
//: a call
int f(void) { char *line; while (line = next()) use(line); return 0; }
//: a second pair of brackets
void f(int a, int b) { if ((a = b)) g(); }
//: reads on
void f(FILE *in) { int c; while ((c = getc(in)) != EOF) g(c); }
//: walks a list
void f(struct n *p) { while (p = next(p)) g(p); }
//: a comparison
void f(int a) { if (a == 1) g(); }
