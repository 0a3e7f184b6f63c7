//: an iterator
class A { void f(java.util.List<String> xs) { for (var it = xs.iterator(); it.hasNext();) { if (it.next().isEmpty()) it.remove(); } } }
//: return behind it
class A { void f(java.util.List<String> xs) { for (String x : xs) { if (x.isEmpty()) { xs.remove(x); return; } } } }
//: a copy
class A { void f(List<String> xs) { for (String x : new ArrayList<>(xs)) { if (x.isEmpty()) { xs.remove(x); } } } }
//: put of a key that is there
class A { void f(Map<String, Integer> m) { for (String k : m.keySet()) { m.put(k, 1); } } }
//: another's list
class A { void f(List<String> xs, List<String> ys) { for (String x : xs) { ys.remove(x); } } }
//: collections that are made for it
class Shared {
    private final java.util.concurrent.ConcurrentHashMap<String, Integer> counts = new java.util.concurrent.ConcurrentHashMap<>();
    private final java.util.concurrent.CopyOnWriteArrayList<String> names = new java.util.concurrent.CopyOnWriteArrayList<>();

    void clean() {
        for (String key : counts.keySet()) {
            if (key.isEmpty()) counts.remove(key);
        }
        for (String name : names) {
            names.remove(name);
        }
    }
}
