namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What names and elements hold at one point of a unit's code; an assignment replaces, branches are joined.</summary>
internal sealed class FlowEnvironment
{
    private Dictionary<(object Place, string Key), HashSet<FlowValue>> values = [];

    public HashSet<FlowValue>? Find(object place, string key) => values.GetValueOrDefault((place, key));

    public void Set(object place, string key, IEnumerable<FlowValue> held) => values[(place, key)] = [.. held];

    /// <summary>Keys of a place that have been set.</summary>
    public IEnumerable<string> KeysOf(object place) => values.Keys.Where(pair => pair.Place.Equals(place)).Select(pair => pair.Key).ToList();

    public FlowEnvironment Copy() => new() { values = new Dictionary<(object, string), HashSet<FlowValue>>(values) };

    /// <summary>Takes in what may hold instead, on another way to the same point.</summary>
    public void Join(FlowEnvironment other)
    {
        foreach (var (key, held) in other.values)
            values[key] = values.TryGetValue(key, out var own) ? [.. own, .. held] : held;
    }

    public void Become(FlowEnvironment other) => values = other.values;
}
