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
//: an array
void f(int n) { int* xs = new int[n]; delete xs; } // <-
//: one object
void f() { A* a = new A(1); delete[] a; } // <-
//: auto
void f() { auto p = new char[10]; delete p; } // <-
//: malloc
void f() { char* p = (char*)malloc(10); delete p; } // <-
//: free of new
void f() { A* a = new A; free(a); } // <-
