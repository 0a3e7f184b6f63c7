namespace CodeGuru.Core.Analysis.Calls;

/// <summary>A place that holds values, and the code that has looked into it.</summary>
internal sealed class FlowSlot
{
    private readonly HashSet<FlowValue> values = [];
    private readonly HashSet<CodeUnit> readers = [];

    public IReadOnlyCollection<FlowValue> Values => values;

    public IReadOnlyCollection<CodeUnit> Readers => readers;

    public IReadOnlyCollection<FlowValue> Read(CodeUnit reader)
    {
        readers.Add(reader);
        return values;
    }

    /// <summary>Adds values; the readers that have to look again, if there is anything new.</summary>
    public IReadOnlyCollection<CodeUnit> Add(IEnumerable<FlowValue> more)
    {
        var before = values.Count;
        values.UnionWith(more);
        return values.Count > before ? readers : [];
    }
}
