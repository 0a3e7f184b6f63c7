//: a pointer
bool f(const char *s) { return s == "a"; } // <-
