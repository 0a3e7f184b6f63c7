//: a function
function f(n) {
  return f(n - 1); // <-
}
//: a method
class A {
  get() {
    return this.get(); // <-
  }
}
