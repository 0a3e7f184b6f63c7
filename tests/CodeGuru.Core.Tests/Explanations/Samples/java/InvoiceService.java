package billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Creates invoices, applies discounts and tells who owes what. */
public class InvoiceService {

    /** How a customer's total is reduced. */
    public sealed interface Discount permits NoDiscount, Percentage, FixedAmount {
        BigDecimal applyTo(BigDecimal total);
    }

    public record NoDiscount() implements Discount {
        @Override
        public BigDecimal applyTo(BigDecimal total) {
            return total;
        }
    }

    public record Percentage(int percent) implements Discount {
        public Percentage {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("percent must be between 0 and 100: " + percent);
            }
        }

        @Override
        public BigDecimal applyTo(BigDecimal total) {
            BigDecimal factor = BigDecimal.valueOf(100 - percent).movePointLeft(2);
            return total.multiply(factor).setScale(2, RoundingMode.HALF_UP);
        }
    }

    public record FixedAmount(BigDecimal amount) implements Discount {
        @Override
        public BigDecimal applyTo(BigDecimal total) {
            return total.subtract(amount).max(BigDecimal.ZERO);
        }
    }

    public record Line(String description, int quantity, BigDecimal unitPrice) {
        BigDecimal amount() {
            return unitPrice.multiply(BigDecimal.valueOf(quantity));
        }
    }

    public enum State { DRAFT, SENT, PAID, CANCELLED }

    /** An invoice moves from draft to sent to paid, and can be cancelled until it is paid. */
    public static final class Invoice {
        private final String number;
        private final String customer;
        private final List<Line> lines;
        private final Discount discount;
        private final LocalDate due;
        private State state = State.DRAFT;

        private Invoice(Builder builder) {
            this.number = Objects.requireNonNull(builder.number, "number");
            this.customer = Objects.requireNonNull(builder.customer, "customer");
            this.lines = List.copyOf(builder.lines);
            this.discount = builder.discount;
            this.due = builder.due;
        }

        public static Builder numbered(String number) {
            return new Builder(number);
        }

        public BigDecimal total() {
            BigDecimal sum = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            return discount.applyTo(sum);
        }

        public String customer() {
            return customer;
        }

        public State state() {
            return state;
        }

        public boolean isOverdue(LocalDate today) {
            return state == State.SENT && today.isAfter(due);
        }

        void moveTo(State next) {
            boolean allowed = switch (state) {
                case DRAFT -> next == State.SENT || next == State.CANCELLED;
                case SENT -> next == State.PAID || next == State.CANCELLED;
                case PAID, CANCELLED -> false;
            };
            if (!allowed) {
                throw new IllegalStateException(number + " cannot go from " + state + " to " + next);
            }
            state = next;
        }

        public static final class Builder {
            private final String number;
            private final List<Line> lines = new ArrayList<>();
            private String customer;
            private Discount discount = new NoDiscount();
            private LocalDate due = LocalDate.MAX;

            private Builder(String number) {
                this.number = number;
            }

            public Builder forCustomer(String customer) {
                this.customer = customer;
                return this;
            }

            public Builder line(String description, int quantity, String unitPrice) {
                lines.add(new Line(description, quantity, new BigDecimal(unitPrice)));
                return this;
            }

            public Builder discount(Discount discount) {
                this.discount = discount;
                return this;
            }

            public Builder due(LocalDate due) {
                this.due = due;
                return this;
            }

            public Invoice build() {
                if (lines.isEmpty()) {
                    throw new IllegalStateException("an invoice needs at least one line");
                }
                return new Invoice(this);
            }
        }
    }

    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Consumer<Invoice>> paidListeners = new ArrayList<>();

    public void onPaid(Consumer<Invoice> listener) {
        paidListeners.add(listener);
    }

    public void send(Invoice invoice) {
        invoice.moveTo(State.SENT);
        invoices.add(invoice);
    }

    public void markPaid(String number) {
        Invoice invoice = find(number)
                .orElseThrow(() -> new IllegalArgumentException("no invoice " + number));
        invoice.moveTo(State.PAID);
        paidListeners.forEach(listener -> listener.accept(invoice));
    }

    public Optional<Invoice> find(String number) {
        return invoices.stream().filter(invoice -> invoice.number.equals(number)).findFirst();
    }

    /** What each customer owes, the largest debt first. */
    public List<Map.Entry<String, BigDecimal>> debts() {
        Map<String, BigDecimal> owed = invoices.stream()
                .filter(invoice -> invoice.state() == State.SENT)
                .collect(Collectors.groupingBy(
                        Invoice::customer,
                        Collectors.reducing(BigDecimal.ZERO, Invoice::total, BigDecimal::add)));
        return owed.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /** The fee for paying late: five per cent after a month, one per cent for each week before. */
    public BigDecimal lateFee(Invoice invoice, LocalDate today) {
        if (!invoice.isOverdue(today)) {
            return BigDecimal.ZERO;
        }
        long days = ChronoUnit.DAYS.between(invoice.due, today);
        long percent = days > 30 ? 5 : Math.min(5, days / 7);
        return invoice.total().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }
}
