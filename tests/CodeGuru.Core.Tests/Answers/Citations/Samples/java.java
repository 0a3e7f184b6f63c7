package shop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is in store. */
public class Inventory {
    private final Map<String, Integer> stock = new HashMap<>();
    private int changes;

    public void add(String name, int amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
        stock.merge(name, amount, Integer::sum);
        changes++;
    }

    public boolean remove(String name, int amount) {
        int left = countOf(name) - amount;
        if (left < 0) {
            return false;
        }
        stock.put(name, left);
        changes++;
        return true;
    }

    public int countOf(String name) {
        return stock.getOrDefault(name, 0);
    }

    public List<String> scarce(int limit) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : stock.entrySet()) {
            if (entry.getValue() < limit && !entry.getKey().isEmpty()) {
                found.add(entry.getKey());
            }
        }
        return found;
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    String report() {
        return "changes: " + changes;
    }

    public static void main(String[] args) {
        Inventory inventory = new Inventory();
        inventory.add("bolt", 5);
        try {
            inventory.add("nut", Integer.parseInt(args[0]));
        } catch (NumberFormatException error) {
            System.err.println("not a number");
        }
        System.out.println(inventory.report());
    }
}
