using System.Runtime.InteropServices;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Every place that holds values beyond one run of a unit: variables, fields, elements, parameters, results.</summary>
internal sealed class FlowStore(Action<CodeUnit> enqueue)
{
    public const string AnyKey = "*";

    private readonly Dictionary<object, Dictionary<string, FlowSlot>> places = [];
    private readonly Dictionary<object, HashSet<CodeUnit>> keyReaders = [];

    /// <summary>Adds values to a place.</summary>
    public void Add(object place, string key, CodeUnit writer, IReadOnlyCollection<FlowValue> values)
    {
        var slot = Slot(place, key);
        if (!slot.IsWritten)
        {
            slot.IsWritten = true;
            if (keyReaders.TryGetValue(place, out var readers))
            {
                foreach (var reader in readers) enqueue(reader);
            }
        }

        foreach (var value in values) slot.Add(value, writer, enqueue);
    }

    /// <summary>What anybody has written. A place that nobody has written to yet is remembered too: its readers look again.</summary>
    public IReadOnlyCollection<FlowValue> Read(object place, string key, CodeUnit reader) => Slot(place, key).Read(reader);

    /// <summary>What others than the reader have written.</summary>
    public IReadOnlyCollection<FlowValue> ReadOthers(object place, string key, CodeUnit reader) => Slot(place, key).ReadOthers(reader);

    public bool Has(object place, string key) => places.TryGetValue(place, out var slots) && slots.TryGetValue(key, out var slot) && !slot.IsEmpty;

    /// <summary>The keys that something was assigned to, in the order in which it happened first.</summary>
    public IReadOnlyCollection<string> KeysOf(object place, CodeUnit reader)
    {
        ref var readers = ref CollectionsMarshal.GetValueRefOrAddDefault(keyReaders, place, out _);
        (readers ??= []).Add(reader);
        if (!places.TryGetValue(place, out var slots)) return [];
        var keys = new List<string>(slots.Count);
        foreach (var (key, slot) in slots)
        {
            if (slot.IsWritten && key != AnyKey) keys.Add(key);
        }

        return keys;
    }

    private FlowSlot Slot(object place, string key)
    {
        ref var slots = ref CollectionsMarshal.GetValueRefOrAddDefault(places, place, out _);
        slots ??= [];
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, key, out _);
        return slot ??= new FlowSlot();
    }
}
