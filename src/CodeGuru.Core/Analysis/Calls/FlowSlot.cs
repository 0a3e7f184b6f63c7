namespace CodeGuru.Core.Analysis.Calls;

/// <summary>
/// A place that holds values, who wrote them, and the code that has looked into it. There are more of these than of anything else, and most hold one value or
/// none: arrays of the exact length cost a quarter of what tables of hashes do, and what is held is handed out as it is.
/// </summary>
internal sealed class FlowSlot
{
    /// <summary>Different numbers and strings that are told apart in one place: keys of small tables are; data is not.</summary>
    private const int MostConstants = 12;

    /// <summary>
    /// Values that one place is believed to hold, as many as a call has callees. What holds more may be anything: a cache through which every function goes
    /// would lead from each of its users to every other's values, so it is said to hold nothing that is known.
    /// </summary>
    public const int Most = 16;

    /// <summary>Things of libraries, which say little more than where they come from.</summary>
    private const int MostExternals = 6;

    /// <summary>Never changed, only replaced: readers keep what they were given.</summary>
    private FlowValue[] values = [];

    /// <summary>Of each value who wrote it first, and one of the others.</summary>
    private (CodeUnit First, CodeUnit? Other)[] writers = [];

    private FlowReaders readers;
    private byte constants;
    private byte externals;

    /// <summary>Whether something was assigned, even if nothing is known about it.</summary>
    public bool IsWritten { get; set; }

    public bool IsEmpty => values.Length == 0;

    /// <summary>Whether it has been given so much that nothing is known about it.</summary>
    public bool IsAnything { get; private set; }

    /// <summary>Everything that was written.</summary>
    public FlowValue[] Read(CodeUnit reader)
    {
        readers.Add(reader, seesOwn: true);
        return values;
    }

    /// <summary>What others than the reader have written.</summary>
    public FlowValue[] ReadOthers(CodeUnit reader)
    {
        readers.Add(reader, seesOwn: false);
        var own = writers.Count(each => IsOnlyFrom(each, reader));
        if (own == 0) return values;
        return own == values.Length ? [] : [.. values.Where((_, at) => !IsOnlyFrom(writers[at], reader))];
    }

    /// <summary>Adds a value. Those who read the place and see something new have to look again.</summary>
    public void Add(FlowValue value, CodeUnit writer, Action<CodeUnit> enqueue)
    {
        if (IsAnything) return;
        var at = IndexOf(value);
        if (at < 0 && value is FlowValue.Constant constant && constants >= MostConstants) at = IndexOf(value = constant.AsUnknown());
        if (at < 0)
        {
            if (!Append(value, writer)) return;
            readers.Tell(writer, enqueue);
        }
        else if (writers[at].Other is null && writers[at].First is var first && first != writer)
        {
            // Only its first writer has not seen it yet, if he looks at what others write.
            writers[at].Other = writer;
            if (readers.SeesOnlyOthers(first)) enqueue(first);
        }
    }

    /// <summary>Adds a new value, or takes away what there are too many of; whether something has changed.</summary>
    private bool Append(FlowValue value, CodeUnit writer)
    {
        if (value is FlowValue.External)
        {
            if (externals > MostExternals) return false;
            if (++externals > MostExternals)
            {
                writers = [.. writers.Where((_, at) => values[at] is not FlowValue.External)];
                values = [.. values.Where(each => each is not FlowValue.External)];
                return true;
            }
        }

        IsAnything = value is not FlowValue.Constant && values.Length - constants >= Most;
        values = IsAnything ? [] : [.. values, value];
        writers = IsAnything ? [] : [.. writers, (writer, null)];
        if (value is FlowValue.Constant) constants++;
        return true;
    }

    private static bool IsOnlyFrom((CodeUnit First, CodeUnit? Other) writers, CodeUnit unit) => writers.Other is null && writers.First == unit;

    private int IndexOf(FlowValue value)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at].Equals(value)) return at;
        }

        return -1;
    }
}
