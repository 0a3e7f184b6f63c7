package routes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Searches in a network of railway stations.
 *
 * <p>Connections can be used in both directions. The planner is not safe for use by
 * several threads.
 */
public final class RoutePlanner {

    public static class NoRouteException extends Exception {
        public NoRouteException(String from, String to) {
            super("no route from " + from + " to " + to);
        }
    }

    private record Step(String station, int minutes) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return Integer.compare(minutes, other.minutes);
        }
    }

    public record Route(List<String> stations, int minutes) {
        public Route {
            stations = List.copyOf(stations);
        }

        public int changes() {
            return Math.max(0, stations.size() - 2);
        }
    }

    private final Map<String, Map<String, Integer>> connections = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Long>> walks = new HashMap<>();

    public RoutePlanner connect(String first, String second, int minutes) {
        if (minutes <= 0) {
            throw new IllegalArgumentException("a connection takes time: " + minutes);
        }
        connections.computeIfAbsent(first, station -> new HashMap<>()).merge(second, minutes, Math::min);
        connections.computeIfAbsent(second, station -> new HashMap<>()).merge(first, minutes, Math::min);
        walks.clear();
        return this;
    }

    /**
     * Finds the fastest route with Dijkstra's algorithm.
     *
     * @param from where the journey begins
     * @param to   where it ends
     * @return the stations on the way, both ends included
     * @throws NoRouteException if the stations are not connected
     */
    public Route fastest(String from, String to) throws NoRouteException {
        Map<String, Integer> best = new HashMap<>();
        Map<String, String> previous = new HashMap<>();
        PriorityQueue<Step> frontier = new PriorityQueue<>();
        best.put(from, 0);
        frontier.add(new Step(from, 0));

        while (!frontier.isEmpty()) {
            Step step = frontier.poll();
            if (step.station().equals(to)) {
                return new Route(trace(previous, to), step.minutes());
            }
            if (step.minutes() > best.get(step.station())) {
                continue;
            }
            for (Map.Entry<String, Integer> connection : neighbours(step.station()).entrySet()) {
                int minutes = step.minutes() + connection.getValue();
                if (minutes < best.getOrDefault(connection.getKey(), Integer.MAX_VALUE)) {
                    best.put(connection.getKey(), minutes);
                    previous.put(connection.getKey(), step.station());
                    frontier.add(new Step(connection.getKey(), minutes));
                }
            }
        }
        throw new NoRouteException(from, to);
    }

    private static List<String> trace(Map<String, String> previous, String to) {
        List<String> stations = new ArrayList<>();
        for (String station = to; station != null; station = previous.get(station)) {
            stations.add(station);
        }
        Collections.reverse(stations);
        return stations;
    }

    /** All routes that pass no station twice, found by backtracking. */
    public List<List<String>> allRoutes(String from, String to) {
        List<List<String>> found = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        path.addLast(from);
        explore(from, to, path, new HashSet<>(Set.of(from)), found);
        return found;
    }

    private void explore(String station, String to, Deque<String> path, Set<String> visited, List<List<String>> found) {
        if (station.equals(to)) {
            found.add(List.copyOf(path));
            return;
        }
        for (String next : neighbours(station).keySet()) {
            if (visited.add(next)) {
                path.addLast(next);
                explore(next, to, path, visited, found);
                path.removeLast();
                visited.remove(next);
            }
        }
    }

    /** How many walks of a given number of connections start at a station. */
    public long countWalks(String from, int length) {
        if (length == 0) {
            return 1;
        }
        Map<Integer, Long> known = walks.computeIfAbsent(from, station -> new HashMap<>());
        Long counted = known.get(length);
        if (counted != null) {
            return counted;
        }
        long count = 0;
        for (String next : neighbours(from).keySet()) {
            count = Math.addExact(count, countWalks(next, length - 1));
        }
        known.put(length, count);
        return count;
    }

    /** The stations in the order in which a search in breadth reaches them. */
    public Iterable<String> outwardFrom(String start) {
        return () -> new BreadthFirst(start);
    }

    private Map<String, Integer> neighbours(String station) {
        return connections.getOrDefault(station, Map.of());
    }

    private final class BreadthFirst implements Iterator<String> {
        private final Deque<String> queue = new ArrayDeque<>();
        private final Set<String> seen = new HashSet<>();

        BreadthFirst(String start) {
            queue.add(start);
            seen.add(start);
        }

        @Override
        public boolean hasNext() {
            return !queue.isEmpty();
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String station = queue.remove();
            for (String neighbour : neighbours(station).keySet()) {
                if (seen.add(neighbour)) {
                    queue.add(neighbour);
                }
            }
            return station;
        }
    }
}
