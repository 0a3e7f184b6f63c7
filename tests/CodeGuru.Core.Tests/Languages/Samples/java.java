package shop.orders;

import java.util.*;
import java.util.function.Function;
import static java.lang.Math.max;
import shop.Item;

/**
 * Keeps orders.
 */
@Entity(name = "x")
public abstract class Orders<T extends Item> extends Base<T> implements Store, AutoCloseable {
    private static final int LIMIT = 10, MORE = LIMIT * 2;
    protected List<T> items = new ArrayList<>();
    Function<Integer, Integer> twice = x -> x * 2;

    static {
        System.loadLibrary("orders");
    }

    {
        items.clear();
    }

    /** Makes one. */
    public Orders(int size, String... names) {
        super(size);
        this.items = null;
    }

    Orders() { this(1); }

    public abstract void save(T item) throws IOException;

    @Override
    public synchronized int find(final String name) {
        int found = 0;
        outer:
        for (int i = 0, n = items.size(); i < n; i++) {
            for (T item : items) {
                if (item == null) continue outer;
                if (item.is(name) && !item.gone() || found > 2) break outer;
                else if (found < 0) found++;
                else { found += 2; }
            }
        }
        do { found--; } while (found > 0);
        while (true) {
            switch (found) {
                case 0:
                case 1:
                    one();
                case 2:
                    break;
                default:
                    return found;
            }
        }
    }

    Object kind(Object o) throws Exception {
        String s = switch (o) {
            case Integer i when i > 0 -> "positive";
            case Point(int x, var y) -> { log(x); yield "point"; }
            case null, default -> throw new IllegalStateException();
        };
        try (var in = open(s); out) {
            return o instanceof String t ? t : (Object) s;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            System.exit(2);
        } finally {
            close();
        }
        synchronized (this) { items.add(null); }
        assert s != null : "s";
        int[] a = {1, 2}, b = new int[3];
        a[0] = b[1]++;
        items.forEach(System.out::println);
        items.stream().map(Orders::<String>of).sorted((x, y) -> { return x - y; });
        new Thread(new Runnable() {
            @Override public void run() { find("x"); }
        }).start();
        Class<?> c = Orders.class;
        return null;
    }

    static <R> R of(R value) { return value; }

    enum Level { LOW(1), HIGH(2) { int cost() { return 3; } }; final int rank; Level(int rank) { this.rank = rank; } int cost() { return rank; } }
    record Point(int x, int y) { Point { if (x < 0) throw new IllegalArgumentException("x"); } int sum() { return x + y; } }
    interface Store { void keep(); default void twice() { keep(); keep(); } }
    @interface Entity { String name() default ""; }
}
