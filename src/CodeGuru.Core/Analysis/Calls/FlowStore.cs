using System.Runtime.InteropServices;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Every place that holds values beyond one run of a unit: variables, fields, elements, parameters, results.</summary>
internal sealed class FlowStore(Action<CodeUnit> enqueue)
{
    public const string AnyKey = "*";

    private readonly Dictionary<object, FlowPlace> places = [];

    /// <summary>Adds values to a place.</summary>
    public void Add(object place, string key, CodeUnit writer, FlowValue[] values)
    {
        var holder = Place(place);
        var slot = holder.Slot(key);
        if (!slot.IsWritten)
        {
            slot.IsWritten = true;
            holder.TellOfKey(writer, enqueue);
        }

        foreach (var value in values) slot.Add(value, writer, enqueue);
    }

    /// <summary>What anybody has written. A place that nobody has written to yet is remembered too: its readers look again.</summary>
    public FlowValue[] Read(object place, string key, CodeUnit reader) => Place(place).Slot(key).Read(reader);

    /// <summary>What others than the reader have written.</summary>
    public FlowValue[] ReadOthers(object place, string key, CodeUnit reader) => Place(place).Slot(key).ReadOthers(reader);

    public bool Has(object place, string key) => places.TryGetValue(place, out var holder) && holder.Find(key) is { IsEmpty: false };

    /// <summary>Whether so much has been written to a place that nothing is known about it.</summary>
    public bool IsAnything(object place, string key) => places.TryGetValue(place, out var holder) && holder.Find(key) is { IsAnything: true };

    /// <summary>The keys that something was assigned to, in the order in which it happened first.</summary>
    public IReadOnlyCollection<string> KeysOf(object place, CodeUnit reader) => Place(place).KeysFor(reader);

    private FlowPlace Place(object place)
    {
        ref var holder = ref CollectionsMarshal.GetValueRefOrAddDefault(places, place, out _);
        return holder ??= new FlowPlace();
    }
}
