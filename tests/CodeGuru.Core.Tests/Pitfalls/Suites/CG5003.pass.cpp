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
//: a function bound to a name, which returns a value
int use() { auto next = [](int n) { int r = n + 1; return r; }; auto twice = [](int n) -> int { int r = n * 2; return r; }; return next(twice(1)); }
//: a member
struct A { int n; int& get() { return n; } };
//: by value
std::string name() { std::string s = "x"; return s; }
//: a static local
A& instance() { static A one; return one; }
//: a reference that was passed
std::ostream& print(std::ostream& out) { out << 1; return out; }
//: a reference variable
int& f(std::vector<int>& xs) { int& first = xs[0]; return first; }
//: auto reference
int& f(std::vector<int>& xs) { auto& first = xs[0]; return first; }
