//: remove in a for each
class A { void f(java.util.List<String> xs) {
    for (String x : xs) {
        if (x.isEmpty()) xs.remove(x); // <-
    }
} }
