//: a reference that is given
int& f(int& x) { return x; }
//: a local reference
int& f(std::vector<int>& v) { int& x = v[0]; return x; }
//: a string from an array
std::string f() { char b[8] = "x"; return b; }
//: by value
std::string f() { std::string s = "a"; return s; }
//: a member
int& A::f() { return x; }
