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
//: a real array
#include <string.h>
void f(void) { char buf[64]; memset(buf, 0, sizeof(buf)); }
//: what it points to
#include <string.h>
void f(struct s *p) { memset(p, 0, sizeof(*p)); }
//: an array of pointers
#include <string.h>
void f(void) { char *all[8]; memset(all, 0, sizeof(all)); }
//: a type
#include <string.h>
void f(struct s *p) { memset(p, 0, sizeof(struct s)); }
//: the pointer itself is copied
#include <string.h>
void f(char *p, char *dst) { memcpy(dst, &p, sizeof(p)); }
