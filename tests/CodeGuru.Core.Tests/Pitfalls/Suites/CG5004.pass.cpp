//: arrays
void f() { int *p = new int[3]; delete[] p; }
//: one
void f() { Node *p = new Node(3); delete p; }
//: malloc and free
void f() { int *p = (int *)malloc(3); free(p); }
//: not known
void f(Node *p) { delete p; }
//: given twice
void f(bool b) { int *p = new int; if (b) p = new int[3]; delete p; }
//: an array index among the arguments
void f(int *a) { Node *p = new Node(a[1]); delete p; }
//: a member
void A::f() { delete node; }
//: a unique_ptr
void f() { std::unique_ptr<int[]> p(new int[3]); }
//: both alike
void f(int n) { int* xs = new int[n]; delete[] xs; A* a = new A(); delete a; }
//: a smart pointer
void f(int n) { std::unique_ptr<int[]> xs(new int[n]); }
//: one of either
void f(bool b) { int* p = b ? new int(1) : new int(2); delete p; }
//: an array of pointers, each by itself
void f() { A** all = new A*[3]; for (int i = 0; i < 3; i++) delete all[i]; delete[] all; }
