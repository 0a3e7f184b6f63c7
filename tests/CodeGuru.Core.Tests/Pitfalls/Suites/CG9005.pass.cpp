//: a declaration
void f() { if (auto p = find()) use(p); }
//: an initializer
void f() { if (int n = count(); n > 1) use(n); }
