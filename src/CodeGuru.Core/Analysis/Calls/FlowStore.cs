namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Every place that holds values beyond one run of a unit: variables, fields, elements, parameters, results.</summary>
internal sealed class FlowStore(Action<CodeUnit> enqueue)
{
    public const string AnyKey = "*";

    private readonly Dictionary<(object Place, string Key), Dictionary<CodeUnit, FlowSlot>> slots = [];
    private readonly Dictionary<object, HashSet<string>> keys = [];

    /// <summary>Adds values to a place.</summary>
    public void Add(object place, string key, CodeUnit writer, IEnumerable<FlowValue> values)
    {
        var slot = Slot(place, key, writer);
        foreach (var reader in slot.Add(values).ToList()) enqueue(reader);
    }

    /// <summary>What others than <paramref name="except"/> have written.</summary>
    public IEnumerable<FlowValue> Read(object place, string key, CodeUnit reader, CodeUnit? except = null)
    {
        // A place that nobody has written to yet is remembered too: its readers look again.
        Slot(place, key, reader).Read(reader);
        return slots[(place, key)].Where(pair => pair.Key != except).SelectMany(pair => pair.Value.Read(reader)).ToList();
    }

    public bool Has(object place, string key) => slots.TryGetValue((place, key), out var written) && written.Values.Any(slot => slot.Values.Count > 0);

    public IReadOnlyCollection<string> KeysOf(object place, CodeUnit reader)
    {
        Slot(place, AnyKey, reader).Read(reader);
        return keys.TryGetValue(place, out var known) ? [.. known] : [];
    }

    private FlowSlot Slot(object place, string key, CodeUnit writer)
    {
        if (!slots.TryGetValue((place, key), out var written)) slots[(place, key)] = written = [];
        if (!written.TryGetValue(writer, out var slot))
        {
            written[writer] = slot = new FlowSlot();
            foreach (var other in written.Values.SelectMany(each => each.Readers).Distinct().ToList()) slot.Read(other);
            if (!keys.TryGetValue(place, out var known)) keys[place] = known = [];
            if (key != AnyKey && known.Add(key) && slots.TryGetValue((place, AnyKey), out var any))
            {
                foreach (var reader in any.Values.SelectMany(each => each.Readers).Distinct().ToList()) slot.Read(reader);
            }
        }

        return slot;
    }
}
