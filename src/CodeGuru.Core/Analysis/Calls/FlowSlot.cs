using System.Runtime.InteropServices;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>A place that holds values, who wrote them, and the code that has looked into it.</summary>
internal sealed class FlowSlot
{
    /// <summary>Different numbers and strings that are told apart in one place: keys of small tables are; data is not.</summary>
    private const int MostConstants = 12;

    /// <summary>Values that one place is believed to hold. Beyond, nothing about it would be worth saying, and every reader would pay for it.</summary>
    private const int Most = 32;

    private readonly Dictionary<FlowValue, Writers> values = [];
    private readonly Dictionary<CodeUnit, bool> readers = [];
    private FlowValue[]? snapshot;
    private int constants;

    /// <summary>Whether something was assigned, even if nothing is known about it.</summary>
    public bool IsWritten { get; set; }

    public bool IsEmpty => values.Count == 0;

    /// <summary>Everything that was written.</summary>
    public IReadOnlyCollection<FlowValue> Read(CodeUnit reader)
    {
        readers[reader] = true;
        return snapshot ??= [.. values.Keys];
    }

    /// <summary>What others than the reader have written.</summary>
    public IReadOnlyCollection<FlowValue> ReadOthers(CodeUnit reader)
    {
        readers.TryAdd(reader, false);
        return values.Count == 0 ? [] : [.. values.Where(pair => pair.Value.Other is not null || pair.Value.First != reader).Select(pair => pair.Key)];
    }

    /// <summary>Adds a value. Those who read the place and see something new have to look again.</summary>
    public void Add(FlowValue value, CodeUnit writer, Action<CodeUnit> enqueue)
    {
        if (value is FlowValue.Constant constant && constants >= MostConstants && !values.ContainsKey(value)) value = constant.AsUnknown();
        if (values.Count >= Most && !values.ContainsKey(value)) return;
        ref var writers = ref CollectionsMarshal.GetValueRefOrAddDefault(values, value, out var isKnown);
        if (!isKnown)
        {
            writers = new Writers(writer, null);
            snapshot = null;
            if (value is FlowValue.Constant) constants++;
            foreach (var (reader, seesOwn) in readers)
            {
                if (seesOwn || reader != writer) enqueue(reader);
            }
        }
        else if (writers.Other is null && writers.First != writer)
        {
            // Only its first writer has not seen it yet, if he looks at what others write.
            var first = writers.First;
            writers = writers with { Other = writer };
            if (readers.TryGetValue(first, out var seesOwn) && !seesOwn) enqueue(first);
        }
    }

    private readonly record struct Writers(CodeUnit First, CodeUnit? Other);
}
