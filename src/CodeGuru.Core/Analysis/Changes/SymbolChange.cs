using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>What became of a symbol between two states of its file.</summary>
/// <param name="Before">Null for what is new.</param>
/// <param name="After">Null for what is gone.</param>
/// <param name="Details">What that means for its behaviour, in the order in which a person would ask.</param>
public sealed record SymbolChange(ChangeKind Kind, OutlineEntry? Before, OutlineEntry? After, IReadOnlyList<BehaviourChange> Details)
{
    /// <summary>As it is now; as it was, if it is gone.</summary>
    public Symbol Symbol => (After ?? Before)!.Symbol;
}
