//: before
int f(int *p) { int x = p[0]; free(p); return x; }
//: given anew
void f(char *p) { free(p); p = malloc(3); puts(p); }
//: null
void f(char *p) { free(p); p = NULL; if (p) puts(p); }
//: in a branch that leaves
void f(char *p, int k) { if (k) { free(p); return; } puts(p); }
//: another one
void f(char *p, char *q) { free(p); puts(q); }
//: in a loop with the next one
void f(struct n *p) { while (p) { struct n *q = p->next; free(p); p = q; } }
//: what it points to
void f(struct s *p) { free(p->name); p->name = 0; }
//: a label between
void f(char *p, int k) { free(p); if (k) goto out; return; out: puts(p); }
//: the address is filled again
void f(char *p) { free(p); read_line(&p); puts(p); }
//: set to null
#include <stdlib.h>
void f(char *p) { free(p); p = NULL; use(p); }
//: in a loop over a list
#include <stdlib.h>
void f(struct n *p) { while (p) { struct n *next = p->next; free(p); p = next; } }
//: in a branch that leaves
#include <stdlib.h>
int f(char *p, int bad) { if (bad) { free(p); return 1; } use(p); free(p); return 0; }
//: allocated again
#include <stdlib.h>
void f(char *p) { free(p); p = malloc(3); p[0] = 1; free(p); }
