//: remove in a for each
class A { void f(java.util.List<String> xs) {
    for (String x : xs) {
        if (x.isEmpty()) xs.remove(x); // <-
    }
} }
//: an entry set
class A { void f(Map<String, Integer> m) { for (Map.Entry<String, Integer> e : m.entrySet()) { if (e.getValue() == 0) {
    m.remove(e.getKey()); // <-
} } } }
