//: a string
bool f(std::string s) { return s == "a"; }
//: not known
bool f() { return name() == "a"; }
//: a reference
bool f(const std::string& s) { return s == "a"; }
//: a string_view
bool f(std::string_view s) { return s != "a"; }
