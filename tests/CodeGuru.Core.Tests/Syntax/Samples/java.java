package shop.orders;

import java.util.*;
import static java.lang.Math.max;

/** Keeps orders. */
@SuppressWarnings("unchecked")
public sealed class Orders<T extends Comparable<T>> extends Base implements Iterable<T> permits Special {
    private static final int MAX_SIZE = 0xFF;
    private final Map<String, List<T>> byName = new HashMap<>();
    protected volatile double rate = 1.5e3, other = 2f;

    public Orders(String name) throws IOException {
        super(name);
        this.rate = MAX_SIZE;
    }

    @Override
    public Iterator<T> iterator() {
        // The first one wins.
        for (var entry : byName.entrySet()) {
            if (entry.getValue() == null || !entry.getKey().equals("a\tb")) continue;
            System.out.printf("%s%n", entry);
        }
        return Collections.emptyIterator();
    }

    static int score(Object value) {
        return switch (value) {
            case Integer i when i > 10 -> i;
            case String s -> s.length();
            default -> throw new IllegalStateException("no: " + value);
        };
    }

    enum Color { RED, GREEN }

    record Point(int x, int y) { }

    synchronized void run(Runnable task) {
        try { task.run(); } catch (RuntimeException e) { e.printStackTrace(); } finally { assert true; }
        Function<Integer, Integer> twice = x -> max(x, 1) * 2;
        char c = 'x';
    }
}
