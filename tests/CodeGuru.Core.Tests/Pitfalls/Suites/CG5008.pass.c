//: strcmp
int f(const char *s) { return strcmp(s, "a") == 0; }
//: NULL
int f(const char *s) { return s == NULL; }
//: characters
int f(const char *s) { return s[0] == 'a'; }
//: assigned
void f(const char *s) { s = "a"; use(s); }
//: numbers
int f(int x) { return x == 3; }
