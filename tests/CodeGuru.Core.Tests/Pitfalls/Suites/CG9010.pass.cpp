//: an overload of the base
struct B : A { using A::append; void append(const Range& r) { append(r.data(), r.data() + r.size()); } };
