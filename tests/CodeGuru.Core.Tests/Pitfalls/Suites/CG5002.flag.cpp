//: read in a call
void f(std::string s) { g(std::move(s)); h(s); } // <-
//: a member
void f(std::vector<int> v) { keep(std::move(v)); int n = v.size(); } // <-
//: assigned from
void f(std::string s) { std::string t = std::move(s); log(s); } // <-
//: returned
std::string f(std::string s) { keep(std::move(s)); return s; } // <-
//: in a later condition
void f(std::unique_ptr<int> p) { g(std::move(p)); if (p->ok()) h(); } // <-
//: moved again
void f(std::string s) { g(std::move(s)); g(std::move(s)); } // <-
//: a local
void f() { std::string s = "a"; names.push_back(std::move(s)); log(s); } // <-
//: in a block
void f(std::string s, bool b) { if (b) { g(std::move(s)); h(s); } } // <-
//: a unique pointer
void f(std::unique_ptr<A> p) { keep(std::move(p)); p->run(); } // <-
//: twice
void f(std::string s) { a(std::move(s)); b(std::move(s)); } // <-
//: in a range for afterwards
void f(std::vector<int> xs) { keep(std::move(xs)); for (int x : xs) use(x); } // <-
//: initialised from it
void f(std::string s) { std::string t = std::move(s); log(s); } // <-
