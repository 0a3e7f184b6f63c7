using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What types descend from, as far as it is known yet, and who relies on it.</summary>
internal sealed class Ancestry(Action<CodeUnit> enqueue)
{
    private readonly Dictionary<Symbol, IReadOnlyList<FlowValue>> bases = [];
    private readonly Dictionary<Symbol, Line> lines = [];
    private readonly Dictionary<Symbol, List<Line>> linesThrough = [];

    public IReadOnlyList<FlowValue> BasesOf(Symbol type) => bases.GetValueOrDefault(type, []);

    public void SetBases(Symbol type, IReadOnlyList<FlowValue> values)
    {
        if (values.SequenceEqual(BasesOf(type))) return;
        bases[type] = values;
        if (!linesThrough.Remove(type, out var changed)) return;
        foreach (var line in changed)
        {
            if (lines.GetValueOrDefault(line.Type) != line) continue;
            lines.Remove(line.Type);
            foreach (var reader in line.Readers) enqueue(reader);
        }
    }

    /// <summary>The type and its ancestors, in the order in which they are asked for a member.</summary>
    public IReadOnlyList<FlowValue> Order(Symbol type, CodeUnit reader)
    {
        if (!lines.TryGetValue(type, out var line))
        {
            lines[type] = line = new Line(type, Linearization.Of<FlowValue>(new FlowValue.Type(type), each => each is FlowValue.Type known ? BasesOf(known.Symbol) : []));
            foreach (var ancestor in line.Order.OfType<FlowValue.Type>())
            {
                if (!linesThrough.TryGetValue(ancestor.Symbol, out var through)) linesThrough[ancestor.Symbol] = through = [];
                through.Add(line);
            }
        }

        line.Readers.Add(reader);
        return line.Order;
    }

    private sealed class Line(Symbol type, IReadOnlyList<FlowValue> order)
    {
        public Symbol Type => type;

        public IReadOnlyList<FlowValue> Order => order;

        public HashSet<CodeUnit> Readers { get; } = [];
    }
}
