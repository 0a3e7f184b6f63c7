//: delete of an array
void f() { int *p = new int[3]; use(p); delete p; } // <-
//: delete[] of one
void f() { auto *p = new Node(); use(p); delete[] p; } // <-
//: delete of malloc
void f() { char *p = (char *)malloc(3); use(p); delete p; } // <-
//: free of new
void f() { Node *p = new Node; use(p); free(p); } // <-
//: free of new[]
void f() { int *p = new int[3]; std::free(p); } // <-
//: strdup
void f(const char *s) { char *p = strdup(s); delete[] p; } // <-
//: in a branch
void f(bool b) { int *p = new int[3]; if (b) delete p; } // <-
//: with braces
void f() { Point *p = new Point{1, 2}; delete[] p; } // <-
