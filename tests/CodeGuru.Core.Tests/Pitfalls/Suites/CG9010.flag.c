//: a function
int f(int n) {
    return n * f(n - 1); // <-
}
