package com.example.travel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks several providers for the price of a journey at once and compares their answers. */
public final class PriceFinder implements AutoCloseable {

    public enum Means { TRAIN, BUS, PLANE }

    public record Journey(String from, String to, LocalDate day) {
        public Journey {
            Objects.requireNonNull(day, "day");
            if (from.equals(to)) {
                throw new IllegalArgumentException("a journey ends elsewhere");
            }
        }

        public Journey back(int days) {
            return new Journey(to, from, day.plusDays(days));
        }
    }

    /** What a provider answers. */
    public sealed interface Answer permits Offer, SoldOut, Failure {
        String provider();
    }

    public record Offer(String provider, Means means, int cents, Duration time) implements Answer, Comparable<Offer> {
        private static final Comparator<Offer> ORDER = Comparator.comparingInt(Offer::cents).thenComparing(Offer::time);

        @Override
        public int compareTo(Offer other) {
            return ORDER.compare(this, other);
        }
    }

    public record SoldOut(String provider) implements Answer {
    }

    public record Failure(String provider, Throwable cause) implements Answer {
    }

    @FunctionalInterface
    public interface Provider {
        Answer ask(Journey journey) throws IOException;

        default String name() {
            return getClass().getSimpleName();
        }
    }

    private final List<Provider> providers;
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final Duration patience;

    public PriceFinder(List<? extends Provider> providers, Duration patience) {
        this.providers = List.copyOf(providers);
        this.patience = patience;
    }

    public CompletableFuture<List<Answer>> askAll(Journey journey) {
        List<CompletableFuture<Answer>> asked = providers.stream()
            .map(provider -> CompletableFuture.supplyAsync(() -> ask(provider, journey), executor)
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(error -> new Failure(provider.name(), error instanceof CompletionException wrapped ? wrapped.getCause() : error)))
            .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
            .thenApply(done -> asked.stream().map(CompletableFuture::join).toList());
    }

    public Optional<Offer> cheapest(Journey journey, Predicate<? super Offer> wanted) {
        return askAll(journey).join().stream()
            .filter(Offer.class::isInstance)
            .map(Offer.class::cast)
            .filter(wanted)
            .min(Comparator.naturalOrder());
    }

    public static String describe(Answer answer) {
        return switch (answer) {
            case Offer(var provider, Means means, int cents, var time) when cents == 0 -> provider + " gives it away";
            case Offer offer when offer.time().compareTo(Duration.ofHours(12)) > 0 -> "%s, but slowly".formatted(offer.provider());
            case Offer offer -> String.format("%s: %.2f by %s", offer.provider(), offer.cents() / 100.0, offer.means());
            case SoldOut soldOut -> soldOut.provider() + " has nothing left";
            case Failure(String provider, Throwable cause) -> {
                String reason = cause == null ? "no reason" : cause.getMessage();
                yield provider + " failed: " + reason;
            }
        };
    }

    public static Map<Means, Double> averages(List<Answer> answers) {
        Map<Means, List<Integer>> prices = new EnumMap<>(Means.class);
        for (Answer answer : answers) {
            if (answer instanceof Offer offer && offer.cents() > 0) {
                prices.computeIfAbsent(offer.means(), means -> new ArrayList<>()).add(offer.cents());
            }
        }
        return prices.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().mapToInt(Integer::intValue).average().orElse(0)));
    }

    public static List<Journey> load(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file); Stream<String> lines = reader.lines()) {
            return lines.map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .map(line -> line.split("\\s*,\\s*"))
                .filter(columns -> columns.length == 3)
                .map(columns -> new Journey(columns[0], columns[1], LocalDate.parse(columns[2])))
                .sorted(Comparator.comparing(Journey::day))
                .toList();
        } catch (IOException error) {
            throw new UncheckedIOException("cannot read " + file, error);
        }
    }

    public static <K, V extends Comparable<? super V>> Optional<Map.Entry<K, V>> highest(Map<K, V> map) {
        return map.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    private Answer ask(Provider provider, Journey journey) {
        try {
            return provider.ask(journey);
        } catch (IOException error) {
            return new Failure(provider.name(), error);
        } catch (RuntimeException error) {
            throw new IllegalStateException(provider.name() + " is broken", error);
        }
    }

    @Override
    public void close() throws InterruptedException {
        executor.shutdown();
        if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
            executor.shutdownNow();
        }
    }

    public static void main(String[] arguments) throws Exception {
        Provider train = journey -> new Offer("Rail", Means.TRAIN, 4900, Duration.ofHours(4));
        Provider bus = journey -> journey.day().isBefore(LocalDate.now()) ? new SoldOut("Coach") : new Offer("Coach", Means.BUS, 1900, Duration.ofHours(7));
        try (var finder = new PriceFinder(List.of(train, bus), Duration.ofSeconds(3))) {
            for (Journey journey : load(Path.of(arguments[0]))) {
                finder.askAll(journey).join().stream().map(PriceFinder::describe).forEach(System.out::println);
                finder.cheapest(journey, Function.<Offer>identity().andThen(offer -> offer.cents() < 10_000)::apply).ifPresentOrElse(
                    offer -> System.out.printf("take %s%n", offer.provider()),
                    () -> System.out.println("stay at home"));
            }
        }
    }
}
