//: read
int f(int *p) { free(p); return p[0]; } // <-
//: a member
void f(struct s *p) { free(p); p->x = 1; } // <-
//: twice
void f(char *p) { free(p); free(p); } // <-
//: handed over
void f(char *p) { free(p); puts(p); } // <-
//: dereferenced
int f(int *p) { free(p); return *p; } // <-
//: in a later if
void f(struct s *p, int k) { free(p); if (k) log(p->name); } // <-
//: returned
char *f(char *p) { free(p); return p; } // <-
//: with statements between
void f(char *p) { free(p); note(1); note(2); puts(p); } // <-
//: a member
#include <stdlib.h>
int f(struct s *p) { free(p); return p->n; } // <-
//: twice
#include <stdlib.h>
void f(char *p) { free(p); log("x"); free(p); } // <-
//: handed over
#include <stdlib.h>
void f(char *p) { free(p); puts(p); } // <-
