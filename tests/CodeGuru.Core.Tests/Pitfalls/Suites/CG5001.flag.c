//: an array parameter
void f(char b[64]) { memset(b, 0, sizeof(b)); } // <-
//: a pointer parameter
void f(char *b) { memset(b, 0, sizeof(b)); } // <-
//: without brackets
void f(int *b) { memset(b, 0, sizeof b); } // <-
//: copied
void f(char *to, const char *from) { memcpy(to, from, sizeof(to)); } // <-
//: strncpy
void f(char *to, const char *from) { strncpy(to, from, sizeof(to)); } // <-
//: snprintf
void f(char *to, int x) { snprintf(to, sizeof(to), "%d", x); } // <-
//: malloc
void f(void) { struct node *p = malloc(sizeof(p)); use(p); } // <-
//: a local pointer
void f(char *s) { char *p = s; fgets(p, sizeof(p), stdin); } // <-
//: calloc with a cast
void f(void) { int *p = (int *)calloc(3, sizeof(p)); use(p); } // <-
//: an array parameter
#include <string.h>
void f(char buf[64]) { memset(buf, 0, sizeof(buf)); } // <-
//: without brackets
#include <string.h>
void f(char *p) { memset(p, 0, sizeof p); } // <-
//: snprintf
#include <stdio.h>
void f(char *out, int n) { snprintf(out, sizeof(out), "%d", n); } // <-
//: through a pointer variable
#include <stdlib.h>
#include <string.h>
void f(void) { char *p = malloc(100); strncpy(p, "x", sizeof(p)); } // <-
