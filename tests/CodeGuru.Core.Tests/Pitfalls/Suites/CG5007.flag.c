//: strcpy
char *f(const char *s) { char *r = malloc(strlen(s)); strcpy(r, s); return r; } // <-
//: misplaced
char *f(const char *s) { char *r = malloc(strlen(s + 1)); return r; } // <-
//: a sum
char *f(const char *a, const char *b) { char *r = malloc(strlen(a) + strlen(b)); strcpy(r, a); strcat(r, b); return r; } // <-
//: cast
char *f(const char *s) { char *r = (char *)malloc(strlen(s)); strcpy(r, s); return r; } // <-
//: sprintf
char *f(const char *s) { char *r = malloc(strlen(s)); sprintf(r, "%s", s); return r; } // <-
//: assigned
char *f(const char *s) { char *r; r = malloc(strlen(s)); strcpy(r, s); return r; } // <-
//: a member
char *f(struct u *u) { char *r = malloc(strlen(u->name)); strcpy(r, u->name); return r; } // <-
//: misplaced as an argument
void f(const char *s) { keep(malloc(strlen(s + 1))); } // <-
