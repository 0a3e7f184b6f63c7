//: a reference
int& f() { int x = 1; return x; } // <-
//: a const reference
const std::string& f() { std::string s = "a"; return s; } // <-
//: a method
const Row& Table::first() const { Row row; return row; } // <-
