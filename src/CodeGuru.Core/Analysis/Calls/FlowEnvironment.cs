namespace CodeGuru.Core.Analysis.Calls;

/// <summary>
/// What names and elements hold at one point of a unit's code. An assignment replaces; where ways part, each has a layer of its own for
/// what it changes, and where they meet, only that is joined.
/// </summary>
internal sealed class FlowEnvironment
{
    private readonly List<Dictionary<(object Place, string Key), FlowValue[]>> layers = [[]];

    public FlowValue[]? Find(object place, string key) => Find((place, key));

    public void Set(object place, string key, FlowValue[] held) => layers[^1][(place, key)] = held;

    /// <summary>Takes several ways that lead to the same point.</summary>
    public void Branch(params IEnumerable<Action> ways) => Meet([.. ways.Select(way => Changes(way, null))]);

    /// <summary>
    /// Takes a way that may go wrong anywhere; then each handler, from what held before or after it; then on from where any of them ends.
    /// </summary>
    public void Attempt(Action body, IEnumerable<Action> handlers)
    {
        var done = Changes(body, null);
        var failed = done.ToDictionary(pair => pair.Key, pair => Find(pair.Key) is { } before ? Union(before, pair.Value) : pair.Value);
        Meet([done, .. handlers.Select(handler => Changes(handler, failed))]);
    }

    /// <summary>Takes a way that may be taken or not, or again: what the first round leaves, the second finds.</summary>
    public void Repeat(Action round)
    {
        for (var times = 0; times < 2; times++)
        {
            var isNew = false;
            foreach (var (key, held) in Changes(round, null))
            {
                var before = Find(key);
                var after = before is null ? held : Union(before, held);
                isNew = isNew || before is null || after.Length > before.Length;
                layers[^1][key] = after;
            }

            if (!isNew) return;
        }
    }

    /// <summary>Both, each value once.</summary>
    public static FlowValue[] Union(FlowValue[] first, FlowValue[] second)
    {
        if (ReferenceEquals(first, second) || second.Length == 0) return first;
        if (first.Length == 0) return second;
        var all = FlowValue.Once([.. first, .. second]);
        return all.Length == first.Length ? first : all;
    }

    private FlowValue[]? Find((object, string) key)
    {
        for (var layer = layers.Count - 1; layer >= 0; layer--)
        {
            if (layers[layer].TryGetValue(key, out var held)) return held;
        }

        return null;
    }

    private Dictionary<(object Place, string Key), FlowValue[]> Changes(Action way, IEnumerable<KeyValuePair<(object, string), FlowValue[]>>? start)
    {
        layers.Add(start is null ? [] : new(start));
        way();
        var changes = layers[^1];
        layers.RemoveAt(layers.Count - 1);
        return changes;
    }

    private void Meet(List<Dictionary<(object Place, string Key), FlowValue[]>> ways)
    {
        foreach (var key in ways.SelectMany(way => way.Keys).Distinct())
        {
            FlowValue[]? held = null;
            foreach (var way in ways)
            {
                if ((way.TryGetValue(key, out var changed) ? changed : Find(key)) is { } one) held = held is null ? one : Union(held, one);
            }

            layers[^1][key] = held!;
        }
    }
}
