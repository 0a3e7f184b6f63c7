//: one more
char *f(const char *s) { char *r = malloc(strlen(s) + 1); strcpy(r, s); return r; }
//: memcpy without the end
char *f(const char *s) { char *r = malloc(strlen(s)); memcpy(r, s, strlen(s)); return r; }
//: a size
char *f(size_t n) { return malloc(n); }
//: one before
char *f(const char *s) { char *r = malloc(1 + strlen(s)); strcpy(r, s); return r; }
//: strdup
char *f(const char *s) { return strdup(s); }
//: two more
char *f(const char *s) { char *r = malloc(strlen(s) + 2); strcpy(r, s); return r; }
//: a variable
char *f(const char *s) { size_t n = strlen(s); char *r = malloc(n); return r; }
//: sizeof
int *f(void) { int *p = malloc(sizeof(int) * 3); return p; }
