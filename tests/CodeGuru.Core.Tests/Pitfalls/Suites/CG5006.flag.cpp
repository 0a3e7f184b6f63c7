//: delete
int f(Node *p) { delete p; return p->x; } // <-
