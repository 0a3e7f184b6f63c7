"""Plan delivery routes over a road network read from a CSV file.

The network is an undirected graph whose edges are weighted with minutes.
Run as a script, the module prints the fastest path between two places and
an order of visit for a handful of stops.
"""

from __future__ import annotations

import argparse
import csv
import heapq
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Iterable, Iterator


class NoRouteError(Exception):
    """Raised when two places are not connected."""

    def __init__(self, start: str, goal: str) -> None:
        super().__init__(f"no route from {start} to {goal}")
        self.start = start
        self.goal = goal


@dataclass(frozen=True)
class Road:
    """A road between two places, driven in either direction."""

    source: str
    target: str
    minutes: float


@dataclass
class Route:
    """Places in the order of travel and the minutes it takes."""

    places: list[str] = field(default_factory=list)
    minutes: float = 0.0

    def then(self, other: Route) -> Route:
        """Join a route that starts where this one ends."""
        if self.places and other.places and self.places[-1] != other.places[0]:
            raise ValueError(f"{other.places[0]} is not where the first route ends")
        return Route(self.places + other.places[1:], self.minutes + other.minutes)

    def __str__(self) -> str:
        return f"{' > '.join(self.places)} ({self.minutes:.0f} min)"


class RoadNetwork:
    """Roads by place, with the searches that a planner needs."""

    def __init__(self, roads: Iterable[Road] = ()) -> None:
        self._neighbours: dict[str, dict[str, float]] = defaultdict(dict)
        for road in roads:
            self.add(road)

    def add(self, road: Road) -> None:
        """Add a road; of two roads between the same places the faster one is kept."""
        known = self._neighbours[road.source].get(road.target)
        if known is not None and known <= road.minutes:
            return
        self._neighbours[road.source][road.target] = road.minutes
        self._neighbours[road.target][road.source] = road.minutes

    def __contains__(self, place: str) -> bool:
        return place in self._neighbours

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._neighbours))

    def fastest(self, start: str, goal: str) -> Route:
        """Find the fastest route with Dijkstra's algorithm."""
        if start not in self or goal not in self:
            raise NoRouteError(start, goal)

        best: dict[str, float] = {start: 0.0}
        came_from: dict[str, str] = {}
        frontier: list[tuple[float, str]] = [(0.0, start)]
        while frontier:
            minutes, place = heapq.heappop(frontier)
            if place == goal:
                return Route(self._walk_back(came_from, goal), minutes)
            if minutes > best[place]:
                continue
            for neighbour, cost in self._neighbours[place].items():
                candidate = minutes + cost
                if candidate < best.get(neighbour, float("inf")):
                    best[neighbour] = candidate
                    came_from[neighbour] = place
                    heapq.heappush(frontier, (candidate, neighbour))
        raise NoRouteError(start, goal)

    @staticmethod
    def _walk_back(came_from: dict[str, str], goal: str) -> list[str]:
        places = [goal]
        while places[-1] in came_from:
            places.append(came_from[places[-1]])
        places.reverse()
        return places

    def reachable(self, start: str) -> set[str]:
        """All places that can be driven to from `start`, itself included."""
        seen: set[str] = set()
        stack = [start]
        while stack:
            place = stack.pop()
            if place in seen:
                continue
            seen.add(place)
            stack.extend(self._neighbours[place].keys() - seen)
        return seen


def plan_visits(network: RoadNetwork, depot: str, stops: list[str]) -> Route:
    """Order the stops so that the tour from and to the depot is shortest.

    Solves the travelling salesman problem exactly by dynamic programming over
    subsets, which is fine for the dozen stops of a van and hopeless for more.
    """
    legs = {
        (origin, destination): network.fastest(origin, destination)
        for origin in [depot, *stops]
        for destination in [depot, *stops]
        if origin != destination
    }

    @lru_cache(maxsize=None)
    def shortest_from(current: str, remaining: frozenset[str]) -> tuple[float, tuple[str, ...]]:
        if not remaining:
            home = legs[current, depot].minutes if current != depot else 0.0
            return home, ()
        options = []
        for stop in remaining:
            rest_minutes, rest_order = shortest_from(stop, remaining - {stop})
            options.append((legs[current, stop].minutes + rest_minutes, (stop, *rest_order)))
        return min(options)

    _, order = shortest_from(depot, frozenset(stops))
    tour = Route([depot])
    for stop in (*order, depot):
        if tour.places[-1] != stop:
            tour = tour.then(legs[tour.places[-1], stop])
    return tour


def read_roads(path: Path) -> Iterator[Road]:
    """Yield the roads of a CSV file with the columns from, to and minutes."""
    with path.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            try:
                yield Road(row["from"].strip(), row["to"].strip(), float(row["minutes"]))
            except (KeyError, ValueError) as error:
                raise ValueError(f"{path}:{number}: not a road: {row}") from error


def parse_arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Plan delivery routes.")
    parser.add_argument("roads", type=Path, help="CSV file with the columns from, to, minutes")
    parser.add_argument("depot", help="where the tour starts and ends")
    parser.add_argument("stops", nargs="+", help="places to visit")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    options = parse_arguments(arguments)
    try:
        network = RoadNetwork(read_roads(options.roads))
        tour = plan_visits(network, options.depot, options.stops)
    except OSError as error:
        print(f"cannot read {options.roads}: {error.strerror}", file=sys.stderr)
        return 66
    except (NoRouteError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1

    unreached = set(network) - network.reachable(options.depot)
    if unreached:
        print(f"not connected to {options.depot}: {', '.join(sorted(unreached))}", file=sys.stderr)
    print(tour)
    return 0


if __name__ == "__main__":
    sys.exit(main())
