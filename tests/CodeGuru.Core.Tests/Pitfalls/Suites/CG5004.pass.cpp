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
