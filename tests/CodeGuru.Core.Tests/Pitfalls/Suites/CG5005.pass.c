//: snprintf
void f(const char *s) { char b[8]; snprintf(b, sizeof b, "%s", s); }
//: a literal
void f(void) { char b[8]; strcpy(b, "abc"); }
//: the size is not known here
void f(char *b, const char *s) { strcpy(b, s); }
//: measured first
void f(const char *s) { char b[8]; if (strlen(s) < sizeof b) strcpy(b, s); }
//: a width
void f(void) { char b[8]; scanf("%7s", b); }
//: numbers only
void f(int x) { char b[16]; sprintf(b, "%d", x); }
//: fgets
void f(void) { char b[8]; fgets(b, sizeof b, stdin); }
//: its own gets
int gets(char *s); void f(char *s) { int gets = 1; use(gets, s); }
//: a short literal
#include <string.h>
void f(void) { char b[8]; strcpy(b, "abc"); }
//: with a size
#include <stdio.h>
void f(const char *s) { char b[8]; snprintf(b, sizeof b, "%s", s); }
//: a width
#include <stdio.h>
void f(void) { char b[8]; scanf("%7s", b); }
//: numbers only
#include <stdio.h>
void f(int n) { char b[32]; sprintf(b, "%d", n); }
//: fgets
#include <stdio.h>
void f(void) { char b[8]; fgets(b, sizeof b, stdin); }
//: one's own gets
void gets(char *b); void f(void) { }
