namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What has parts that hold values: code with its variables, an object with its fields, a collection with its elements. Most have a handful of parts.</summary>
internal sealed class FlowPlace
{
    private const int MostListed = 8;

    private string[] keys = [];
    private FlowSlot[] slots = [];
    private int count;
    private Dictionary<string, int>? indexes;
    private FlowReaders keyReaders;

    /// <summary>The part of this name, empty if nobody has asked for it yet.</summary>
    public FlowSlot Slot(string key)
    {
        if (Find(key) is { } known) return known;
        if (count == keys.Length)
        {
            var size = count == 0 ? 1 : count * 2;
            Array.Resize(ref keys, size);
            Array.Resize(ref slots, size);
        }

        (keys[count], slots[count]) = (key, new FlowSlot());
        if (count == MostListed) indexes = Enumerable.Range(0, count).ToDictionary(at => keys[at]);
        indexes?.Add(key, count);
        return slots[count++];
    }

    public FlowSlot? Find(string key)
    {
        if (indexes is not null) return indexes.TryGetValue(key, out var index) ? slots[index] : null;
        for (var at = 0; at < count; at++)
        {
            if (keys[at] == key) return slots[at];
        }

        return null;
    }

    /// <summary>The names of parts that something was assigned to, in the order in which they came up. The reader is told of further ones.</summary>
    public List<string> KeysFor(CodeUnit reader)
    {
        keyReaders.Add(reader, seesOwn: true);
        var written = new List<string>(count);
        for (var at = 0; at < count; at++)
        {
            if (slots[at].IsWritten && keys[at] != FlowStore.AnyKey) written.Add(keys[at]);
        }

        return written;
    }

    /// <summary>Tells those who have asked for the names that there is another.</summary>
    public void TellOfKey(CodeUnit writer, Action<CodeUnit> enqueue) => keyReaders.Tell(writer, enqueue);
}
