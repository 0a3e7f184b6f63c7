//: last use
void f(std::string s) { h(s); g(std::move(s)); }
//: given anew
void f(std::string s) { g(std::move(s)); s = "x"; h(s); }
//: cleared
void f(std::string s) { g(std::move(s)); s.clear(); h(s); }
//: in another branch
void f(std::string s, bool b) { if (b) { g(std::move(s)); } else { h(s); } }
//: assigned back
void f(std::string s) { s = g(std::move(s)); h(s); }
//: reset
void f(std::unique_ptr<int> p) { g(std::move(p)); p.reset(new int(1)); h(*p); }
//: a return between
void f(std::string s, bool b) { if (b) { g(std::move(s)); return; } h(s); }
//: another move
void f(std::string s) { g(mine::move(s)); h(s); }
//: filled through its address
void f(std::string s) { g(std::move(s)); fill(&s); h(s); }
//: a test of the move itself
void test() { Buffer a; Buffer b; b = std::move(a); EXPECT_EQ(a.size(), 0); ASSERT_TRUE(a.data() == nullptr); }
//: given anew
void f(std::string s) { keep(std::move(s)); s = "x"; log(s); }
//: returned
std::string f(std::string s) { return std::move(s); }
//: in two branches
void f(std::string s, bool b) { if (b) { a(std::move(s)); } else { c(std::move(s)); } }
//: cleared
void f(std::vector<int> xs) { keep(std::move(xs)); xs.clear(); xs.push_back(1); }
//: captured by a move
void f(std::string s) { auto g = [s = std::move(s)] { return s.size(); }; g(); }
//: a loop with one of its own
void f(std::vector<std::string> xs) { for (auto x : xs) { keep(std::move(x)); } }
//: forwarded
template <typename T> void f(T&& t) { g(std::forward<T>(t)); }
