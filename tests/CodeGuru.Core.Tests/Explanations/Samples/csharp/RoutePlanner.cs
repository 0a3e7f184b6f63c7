using System.Diagnostics.CodeAnalysis;

namespace Delivery.Routing;

/// <summary>A place on the map, in metres from its corner.</summary>
public readonly record struct Location(double X, double Y)
{
    public static Location operator -(Location a, Location b) => new(a.X - b.X, a.Y - b.Y);

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public double DistanceTo(Location other) => (this - other).Length;
}

public sealed record Stop(string Name, Location Location, int Parcels);

/// <summary>Says how long a leg takes.</summary>
public interface ITravelCost
{
    TimeSpan Between(Stop from, Stop to);
}

/// <summary>As the crow flies, at a constant speed.</summary>
/// <param name="metresPerSecond">The speed; has to be positive.</param>
public sealed class StraightLineCost(double metresPerSecond) : ITravelCost
{
    public TimeSpan Between(Stop from, Stop to) =>
        TimeSpan.FromSeconds(from.Location.DistanceTo(to.Location) / metresPerSecond);
}

/// <summary>Remembers the answers of another cost, which may be slow to ask.</summary>
public sealed class RememberedCost(ITravelCost inner) : ITravelCost
{
    private readonly Dictionary<(string From, string To), TimeSpan> known = [];

    public TimeSpan Between(Stop from, Stop to)
    {
        if (known.TryGetValue((from.Name, to.Name), out var cost))
            return cost;
        cost = inner.Between(from, to);
        known[(from.Name, to.Name)] = cost;
        return cost;
    }
}

public sealed record Tour(IReadOnlyList<Stop> Stops, TimeSpan Duration)
{
    public int Parcels => Stops.Sum(stop => stop.Parcels);

    public override string ToString() => $"{string.Join(" > ", Stops.Select(stop => stop.Name))} ({Duration:h\\:mm})";
}

/// <summary>Plans tours that begin and end at the depot.</summary>
public sealed class RoutePlanner
{
    private readonly ITravelCost cost;
    private readonly Stop depot;
    private readonly int capacity;

    private RoutePlanner(Builder builder)
    {
        depot = builder.Depot ?? throw new InvalidOperationException("a planner needs a depot");
        cost = new RememberedCost(builder.Cost);
        capacity = builder.Capacity;
    }

    public static Builder From(Stop depot) => new() { Depot = depot };

    /// <summary>
    /// Divides the stops among as few vans as a first-fit packing finds, and orders each van's stops.
    /// </summary>
    /// <exception cref="ArgumentException">A stop has more parcels than a van can take.</exception>
    public IReadOnlyList<Tour> Plan(IEnumerable<Stop> stops)
    {
        var vans = new List<List<Stop>>();
        foreach (var stop in stops.OrderByDescending(stop => stop.Parcels))
        {
            if (stop.Parcels > capacity)
                throw new ArgumentException($"{stop.Name} has more parcels than fit into a van", nameof(stops));
            var van = vans.Find(van => van.Sum(other => other.Parcels) + stop.Parcels <= capacity);
            if (van is null)
                vans.Add(van = []);
            van.Add(stop);
        }

        return [.. vans.Select(Order)];
    }

    private Tour Order(List<Stop> stops)
    {
        var tour = NearestNeighbour(stops);
        while (TryImprove(tour, out var better))
            tour = better;
        return new Tour(tour, Duration(tour));
    }

    private List<Stop> NearestNeighbour(IEnumerable<Stop> stops)
    {
        var left = new HashSet<Stop>(stops);
        var tour = new List<Stop> { depot };
        while (left.Count > 0)
        {
            var last = tour[^1];
            var next = left.MinBy(stop => cost.Between(last, stop))!;
            left.Remove(next);
            tour.Add(next);
        }

        tour.Add(depot);
        return tour;
    }

    /// <summary>One step of 2-opt: turns a part of the tour around if that makes it shorter.</summary>
    private bool TryImprove(List<Stop> tour, [NotNullWhen(true)] out List<Stop>? better)
    {
        for (var i = 1; i < tour.Count - 2; i++)
        {
            for (var k = i + 1; k < tour.Count - 1; k++)
            {
                var before = cost.Between(tour[i - 1], tour[i]) + cost.Between(tour[k], tour[k + 1]);
                var after = cost.Between(tour[i - 1], tour[k]) + cost.Between(tour[i], tour[k + 1]);
                if (after >= before)
                    continue;
                better = [.. tour[..i], .. tour[i..(k + 1)].AsEnumerable().Reverse(), .. tour[(k + 1)..]];
                return true;
            }
        }

        better = null;
        return false;
    }

    private TimeSpan Duration(IReadOnlyList<Stop> tour)
    {
        var total = TimeSpan.Zero;
        foreach (var (from, to) in tour.Zip(tour.Skip(1)))
            total += cost.Between(from, to);
        return total;
    }

    public sealed class Builder
    {
        internal Stop? Depot { get; init; }

        internal ITravelCost Cost { get; private set; } = new StraightLineCost(10);

        internal int Capacity { get; private set; } = int.MaxValue;

        public Builder WithCost(ITravelCost cost)
        {
            Cost = cost;
            return this;
        }

        public Builder WithCapacity(int parcels)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parcels);
            Capacity = parcels;
            return this;
        }

        public RoutePlanner Build() => new(this);
    }
}
