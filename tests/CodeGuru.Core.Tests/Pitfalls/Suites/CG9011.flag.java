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
//: another loop within does not end the outer one
class Pairs {
    void cross(java.util.List<String> left, java.util.List<String> right) {
        for (String a : left) {
            for (String b : right) {
                if (a.equals(b)) left.remove(a); // <-
            }
        }
    }
}
