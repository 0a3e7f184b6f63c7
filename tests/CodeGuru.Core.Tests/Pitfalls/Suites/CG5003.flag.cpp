//: a reference
int& f() { int x = 1; return x; } // <-
//: a const reference
const std::string& f() { std::string s = "a"; return s; } // <-
//: a method
const Row& Table::first() const { Row row; return row; } // <-
//: a reference to a local
const std::string& name() { std::string s = "x"; return s; } // <-
//: of a class
struct A { int& next() { int n = 1; return n; } }; // <-
//: a template
template <typename T> T& make() { T value{}; return value; } // <-
