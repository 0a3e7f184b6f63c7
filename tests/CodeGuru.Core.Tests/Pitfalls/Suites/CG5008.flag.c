//: equal
int f(const char *s) { return s == "a"; } // <-
//: unequal
int f(char *s) { if (s != "end") return 1; return 0; } // <-
//: on the left
int f(char *s) { return "a" == s; } // <-
//: an array
int f(void) { char b[4] = "a"; return b == "a"; } // <-
//: a member
int f(struct s *p) { return p->name == "a"; } // <-
//: argv
int main(int c, char **v) { if (v[1] == "-h") help(); return 0; } // <-
//: in a while
void f(char *s) { while (s != "") s++; } // <-
//: with and
int f(char *s) { return s && s == "x"; } // <-
