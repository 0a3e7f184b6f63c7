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
