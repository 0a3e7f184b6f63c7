using System.Runtime.CompilerServices;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What an expression may be, as far as calls depend on it.</summary>
internal abstract record FlowValue
{
    /// <summary>Fewer than this are compared with each other faster than by their hashes.</summary>
    private const int Few = 8;

    /// <summary>Used again and again: many values meet in many places.</summary>
    [ThreadStatic]
    private static HashSet<FlowValue>? seen;

    private FlowValue()
    {
    }

    /// <summary>Each value once, in the order in which they come first.</summary>
    public static FlowValue[] Once(List<FlowValue> values)
    {
        var kept = Math.Min(values.Count, 1);
        var known = values.Count < Few ? null : seen ??= [];
        if (known is not null) known.Add(values[0]);
        for (var at = 1; at < values.Count; at++)
        {
            if (known?.Add(values[at]) ?? !IsAmong(values, kept, values[at])) values[kept++] = values[at];
        }

        known?.Clear();
        values.RemoveRange(kept, values.Count - kept);
        return [.. values];
    }

    private static bool IsAmong(List<FlowValue> values, int count, FlowValue value)
    {
        for (var at = 0; at < count; at++)
        {
            if (values[at].Equals(value)) return true;
        }

        return false;
    }

    /// <param name="Receiver">What it was taken from, for a method.</param>
    public sealed record Function(Symbol Symbol, FlowValue? Receiver) : FlowValue
    {
        // Values are compared more often than anything else: the generated members ask for the type and go through comparers.
        public bool Equals(Function? other) => other is not null && ReferenceEquals(Symbol, other.Symbol) && (ReferenceEquals(Receiver, other.Receiver) || Receiver?.Equals(other.Receiver) == true);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Symbol) * 31 + (Receiver?.GetHashCode() ?? 0);
    }

    public sealed record Type(Symbol Symbol) : FlowValue
    {
        public bool Equals(Type? other) => other is not null && ReferenceEquals(Symbol, other.Symbol);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Symbol) * 31 + 1;
    }

    /// <summary>Any object of a class.</summary>
    public sealed record Instance(Symbol Class) : FlowValue
    {
        public bool Equals(Instance? other) => other is not null && ReferenceEquals(Class, other.Class);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Class) * 31 + 2;
    }

    public sealed record Module(string Name) : FlowValue;

    /// <summary>Something outside of the analysed files.</summary>
    public sealed record External(string Path) : FlowValue
    {
        private readonly int hash = Path.GetHashCode(StringComparison.Ordinal);

        /// <summary>Parts of a path: in a loop that asks for members of members it would grow for ever.</summary>
        private const int MostParts = 8;

        public bool IsBuiltIn => Path.StartsWith(MemberFlow.BuiltIn, StringComparison.Ordinal);

        public bool Equals(External? other) => other is not null && hash == other.hash && Path == other.Path;

        public override int GetHashCode() => hash;

        /// <summary>A member of it; null where nothing is known about it any more.</summary>
        public External? Member(string name) => Path.AsSpan().Count('.') < (IsBuiltIn ? 2 : MostParts - 1) ? new External($"{Path}.{name}") : null;
    }

    /// <summary>What is written at one place as a collection.</summary>
    public sealed record Container(object Site, CollectionKind Kind) : FlowValue
    {
        // The same place, not one that looks the same.
        public bool Equals(Container? other) => other is not null && ReferenceEquals(Site, other.Site) && Kind == other.Kind;

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Site);
    }

    /// <summary>A number or a string, as a key.</summary>
    public sealed record Constant(LiteralKind Kind, string Text) : FlowValue
    {
        private const string Unknown = "\0";

        private readonly int hash = Text.GetHashCode(StringComparison.Ordinal) * 31 + (int)Kind;

        public bool IsKnown => Text != Unknown;

        /// <summary>Any number or string of this kind.</summary>
        public Constant AsUnknown() => new(Kind, Unknown);

        public bool Equals(Constant? other) => other is not null && hash == other.hash && Kind == other.Kind && Text == other.Text;

        public override int GetHashCode() => hash;
    }

    /// <summary>What a generator function gives back.</summary>
    public sealed record Produced(Symbol Symbol) : FlowValue;

    /// <summary>An object, looked at from behind one of its classes.</summary>
    public sealed record Behind(Symbol Class, FlowValue Receiver) : FlowValue;
}
