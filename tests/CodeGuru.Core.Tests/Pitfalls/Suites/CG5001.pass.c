//: a local array
void f(void) { char b[64]; memset(b, 0, sizeof(b)); }
//: what it points to
void f(struct s *b) { memset(b, 0, sizeof(*b)); }
//: a type
void f(struct s *b) { memset(b, 0, sizeof(struct s)); }
//: a size
void f(char *b, size_t n) { memset(b, 0, n); }
//: another name's size
void f(char *b) { char c[4]; memcpy(b, c, sizeof(c)); }
//: malloc of what it points to
void f(void) { struct node *p = malloc(sizeof(*p)); use(p); }
//: another function
void f(char *b) { note(b, sizeof(b)); }
//: an array of pointers
void f(void) { char *names[4]; memset(names, 0, sizeof(names)); }
