//: return within a loop of the finally
class A { int f(int[] xs) {
    try { return g(); } finally {
        for (int x : xs) {
            if (x > 0) return x; // <-
        }
    }
} int g() { return 1; } }
