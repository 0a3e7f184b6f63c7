using System.Runtime.CompilerServices;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What an expression may be, as far as calls depend on it.</summary>
internal abstract record FlowValue
{
    private FlowValue()
    {
    }

    /// <param name="Receiver">What it was taken from, for a method.</param>
    public sealed record Function(Symbol Symbol, FlowValue? Receiver) : FlowValue;

    public sealed record Type(Symbol Symbol) : FlowValue;

    /// <summary>Any object of a class.</summary>
    public sealed record Instance(Symbol Class) : FlowValue;

    public sealed record Module(string Name) : FlowValue;

    /// <summary>Something outside of the analysed files.</summary>
    public sealed record External(string Path) : FlowValue
    {
        /// <summary>Parts of a path: in a loop that asks for members of members it would grow for ever.</summary>
        private const int MostParts = 8;

        public bool IsBuiltIn => Path.StartsWith(MemberFlow.BuiltIn, StringComparison.Ordinal);

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

        public bool IsKnown => Text != Unknown;

        /// <summary>Any number or string of this kind.</summary>
        public Constant AsUnknown() => new(Kind, Unknown);
    }

    /// <summary>What a generator function gives back.</summary>
    public sealed record Produced(Symbol Symbol) : FlowValue;

    /// <summary>An object, looked at from behind one of its classes.</summary>
    public sealed record Behind(Symbol Class, FlowValue Receiver) : FlowValue;
}
