//: gets
void f(void) { char b[8]; gets(b); } // <-
//: strcpy
void f(const char *s) { char b[8]; strcpy(b, s); } // <-
//: strcat
void f(const char *s) { char b[8] = ""; strcat(b, s); } // <-
//: sprintf
void f(const char *s) { char b[8]; sprintf(b, "<%s>", s); } // <-
//: scanf
void f(void) { char b[8]; scanf("%s", b); } // <-
//: fscanf
void f(FILE *in) { char b[8]; fscanf(in, "%d %s", &n, b); } // <-
//: a member as the source
void f(struct user *u) { char b[8]; strcpy(b, u->name); } // <-
//: argv
int main(int argc, char **argv) { char b[8]; strcpy(b, argv[1]); return 0; } // <-
//: gets
#include <stdio.h>
void f(void) { char b[8]; gets(b); } // <-
//: strcat
#include <string.h>
void f(const char *s) { char b[8] = ""; strcat(b, s); } // <-
//: sprintf
#include <stdio.h>
void f(const char *s) { char b[8]; sprintf(b, "<%s>", s); } // <-
//: scanf
#include <stdio.h>
void f(void) { char b[8]; scanf("%s", b); } // <-
//: an argument of the program
#include <string.h>
int main(int argc, char **argv) { char b[8]; strcpy(b, argv[1]); return 0; } // <-
