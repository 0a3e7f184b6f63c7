//: an iterator
class A { void f(java.util.List<String> xs) { for (var it = xs.iterator(); it.hasNext();) { if (it.next().isEmpty()) it.remove(); } } }
//: return behind it
class A { void f(java.util.List<String> xs) { for (String x : xs) { if (x.isEmpty()) { xs.remove(x); return; } } } }
