package budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sums up bookings from CSV files, by month or by kind. */
public final class BudgetCommand {
    static final String USAGE = """
            usage: budget [--by month|kind] [--only KIND] FILE...
            """;

    /** What money is spent on. */
    enum Kind {
        FOOD("food"),
        HOME("home") {
            @Override
            boolean isFixed() {
                return true;
            }
        },
        OTHER("other");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        boolean isFixed() {
            return false;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equalsIgnoreCase(word)) return kind;
            }
            return OTHER;
        }
    }

    record Booking(LocalDate day, Kind kind, long cents) {
        static Booking parse(String line) {
            String[] parts = line.split(",", -1);
            return switch (parts.length) {
                case 2 -> new Booking(LocalDate.parse(parts[0]), Kind.OTHER, parseCents(parts[1]));
                case 3 -> {
                    Kind kind = Kind.of(parts[1].strip());
                    yield new Booking(LocalDate.parse(parts[0]), kind, parseCents(parts[2]));
                }
                default -> throw new IllegalArgumentException(parts.length + " columns: " + line);
            };
        }

        private static long parseCents(String amount) {
            return Math.round(Double.parseDouble(amount.strip()) * 100);
        }
    }

    /** The bookings of a file, read line by line. */
    static final class Bookings implements Iterable<Booking> {
        private final BufferedReader reader;

        Bookings(BufferedReader reader) {
            this.reader = reader;
        }

        @Override
        public Iterator<Booking> iterator() {
            return new Iterator<>() {
                private String next;

                @Override
                public boolean hasNext() {
                    try {
                        while (next == null && (next = reader.readLine()) != null) {
                            if (next.isBlank() || next.startsWith("#")) next = null;
                        }
                    } catch (IOException error) {
                        throw new IllegalStateException("cannot read on", error);
                    }
                    return next != null;
                }

                @Override
                public Booking next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    String line = next;
                    next = null;
                    return Booking.parse(line);
                }
            };
        }
    }

    private final PrintStream output;
    private Predicate<Booking> wanted = booking -> true;
    private boolean byMonth;

    BudgetCommand(PrintStream output) {
        this.output = output;
    }

    int run(String... arguments) {
        List<Path> files = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--by" -> byMonth = "month".equals(arguments[++at]);
                case "--only" -> {
                    Kind kind = Kind.of(arguments[++at]);
                    wanted = wanted.and(booking -> booking.kind() == kind);
                }
                default -> files.add(Path.of(arguments[at]));
            }
        }
        if (files.isEmpty()) {
            output.print(USAGE);
            return 2;
        }

        Map<YearMonth, Long> months = new TreeMap<>(Comparator.reverseOrder());
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        int failed = 0;
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                for (Booking booking : new Bookings(reader)) {
                    if (!wanted.test(booking)) continue;
                    months.merge(YearMonth.from(booking.day()), booking.cents(), Long::sum);
                    kinds.merge(booking.kind(), booking.cents(), Long::sum);
                }
            } catch (IOException | DateTimeParseException error) {
                System.err.println(file + ": " + error.getMessage());
                failed++;
            }
        }
        if (byMonth) print(months);
        else print(kinds);
        return failed == 0 ? 0 : 1;
    }

    private <K> void print(Map<K, Long> sums) {
        sums.forEach((key, cents) -> {
            String mark = key instanceof Kind kind && kind.isFixed() ? "*" : "";
            output.printf("%-10s %10.2f%s%n", key, cents / 100.0, mark);
        });
        output.println(sums.values().stream().mapToLong(Long::longValue).sum() / 100.0);
    }

    public static void main(String[] arguments) {
        System.exit(new BudgetCommand(System.out).run(arguments));
    }
}
