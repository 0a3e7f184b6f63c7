using System.Globalization;
using System.Runtime.CompilerServices;

namespace Greenhouse;

/// <summary>What a sensor measured at one moment.</summary>
public readonly record struct Reading(string Sensor, DateTimeOffset At, double Value);

public abstract record Line
{
    private Line() { }

    public sealed record Measured(Reading Reading) : Line;

    public sealed record Comment(string Text) : Line;

    public sealed record Broken(int Number, string Reason) : Line;
}

public sealed record Limits(double Low, double High)
{
    public double Middle => (Low + High) / 2;

    public bool Contain(double value) => value >= Low && value <= High;
}

public interface IReadingStore<TReading> where TReading : struct
{
    int Count { get; }

    void Keep(TReading reading);

    IEnumerable<TReading> Between(DateTimeOffset from, DateTimeOffset to);
}

/// <summary>Keeps the newest elements, and forgets the oldest one when it is full.</summary>
public sealed class RingStore<T>(int capacity, Func<T, DateTimeOffset> time) : IReadingStore<T> where T : struct
{
    private readonly Queue<T> kept = new(capacity);

    public int Count => kept.Count;

    public void Keep(T reading)
    {
        if (kept.Count == capacity) kept.Dequeue();
        kept.Enqueue(reading);
    }

    public IEnumerable<T> Between(DateTimeOffset from, DateTimeOffset to) =>
        from reading in kept
        let at = time(reading)
        where at >= from && at < to
        orderby at descending
        select reading;
}

/// <summary>Reads the log of a greenhouse and reports what is out of its limits.</summary>
public sealed class SensorLog(IReadOnlyDictionary<string, Limits> limits)
{
    private static readonly char[] Separators = [';', '\t'];

    private readonly Dictionary<string, RingStore<Reading>> stores = [];

    public event EventHandler<Reading>? OutOfLimits;

    public int Sensors => stores.Count;

    /// <summary>The lines of a file, read while they are asked for.</summary>
    public async IAsyncEnumerable<Line> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var file = File.OpenRead(path);
        using var reader = new StreamReader(file);
        var number = 0;
        while (await reader.ReadLineAsync(cancellation) is { } text)
        {
            number++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            yield return Parse(number, text);
        }
    }

    public async Task<int> LoadAsync(string path, CancellationToken cancellation)
    {
        var broken = 0;
        await foreach (var line in ReadAsync(path, cancellation).ConfigureAwait(false))
        {
            switch (line)
            {
                case Line.Measured { Reading: var reading } when limits.TryGetValue(reading.Sensor, out var allowed):
                    StoreOf(reading.Sensor).Keep(reading);
                    if (!allowed.Contain(reading.Value)) OutOfLimits?.Invoke(this, reading);
                    break;
                case Line.Broken(var number, var reason):
                    broken++;
                    await Console.Error.WriteLineAsync($"line {number}: {reason}");
                    break;
                case Line.Comment:
                    break;
            }
        }

        return broken;
    }

    public IReadOnlyList<(string Sensor, double Mean, string Verdict)> Summary(DateTimeOffset from, DateTimeOffset to)
    {
        var means =
            from pair in stores
            from reading in pair.Value.Between(from, to)
            group reading.Value by pair.Key into values
            orderby values.Key
            select new { Sensor = values.Key, Mean = values.Average(), Highest = values.Max() };

        return [.. means.Select(each => (each.Sensor, Math.Round(each.Mean, 1), Verdict(each.Mean, limits[each.Sensor])))];
    }

    public static T Largest<T>(IEnumerable<T> values) where T : IComparable<T>
    {
        using var each = values.GetEnumerator();
        if (!each.MoveNext()) throw new InvalidOperationException("there is nothing to compare");
        var largest = each.Current;
        while (each.MoveNext())
        {
            if (each.Current.CompareTo(largest) > 0) largest = each.Current;
        }

        return largest;
    }

    private static string Verdict(double mean, Limits limits) => mean switch
    {
        double.NaN => "no readings",
        var value when !limits.Contain(value) => value < limits.Low ? "too low" : "too high",
        _ when Math.Abs(mean - limits.Middle) < 0.5 => "ideal",
        _ => "fine",
    };

    private static Line Parse(int number, string text)
    {
        if (text is ['#', .. var comment]) return new Line.Comment(comment.Trim());
        if (text.Split(Separators, StringSplitOptions.TrimEntries) is not [var sensor, var time, var value])
            return new Line.Broken(number, "three columns are expected");
        if (!DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var at)) return new Line.Broken(number, $"'{time}' is no time");
        return double.TryParse(value, CultureInfo.InvariantCulture, out var measured) && measured is > -60 and < 120
            ? new Line.Measured(new Reading(sensor, at, measured))
            : new Line.Broken(number, $"'{value}' cannot be right");
    }

    private RingStore<Reading> StoreOf(string sensor)
    {
        if (stores.TryGetValue(sensor, out var store)) return store;
        store = new RingStore<Reading>(1000, reading => reading.At);
        stores.Add(sensor, store);
        return store;
    }
}
