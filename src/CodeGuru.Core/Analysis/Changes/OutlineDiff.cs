using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>What changed between two states of a file; comments, blanks and line numbers are no change.</summary>
public static class OutlineDiff
{
    /// <summary>What changed, in the order in which it stands in the file now; what is gone comes last.</summary>
    public static IReadOnlyList<SymbolChange> Between(CodeState before, CodeState after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = Compared(before).ToList();
        var matches = new Dictionary<OutlineEntry, OutlineEntry?>(ReferenceEqualityComparer.Instance);
        var now = Compared(after).ToList();
        foreach (var (entry, match) in SymbolMatching.Match(old, now, entry => before.Fingerprints[entry.Symbol], entry => after.Fingerprints[entry.Symbol])) matches[entry] = match;
        var changes = new List<SymbolChange>();
        foreach (var entry in now)
        {
            if (matches.GetValueOrDefault(entry) is not { } match) changes.Add(new SymbolChange(ChangeKind.Added, null, entry, []));
            else if (Change(before, match, after, entry) is { } change) changes.Add(change);
        }

        var kept = matches.Values.OfType<OutlineEntry>().ToHashSet<OutlineEntry>(ReferenceEqualityComparer.Instance);
        changes.AddRange(old.Where(entry => !kept.Contains(entry)).Select(entry => new SymbolChange(ChangeKind.Removed, entry, null, [])));
        return WithoutParts(changes);
    }

    private static IEnumerable<OutlineEntry> Compared(CodeState state) => state.Outline.Where(entry => state.Fingerprints.ContainsKey(entry.Symbol));

    private static SymbolChange? Change(CodeState before, OutlineEntry old, CodeState after, OutlineEntry now)
    {
        var isSame = before.Fingerprints[old.Symbol] == after.Fingerprints[now.Symbol];
        if (old.Symbol.Name != now.Symbol.Name) return now.Symbol.Kind == SymbolKind.Module ? null : new SymbolChange(ChangeKind.Renamed, old, now, isSame ? [] : BehaviourDiff.Between(before, old, after, now));
        if (!isSame) return new SymbolChange(ChangeKind.Changed, old, now, BehaviourDiff.Between(before, old, after, now));
        return old.Symbol.Documentation == now.Symbol.Documentation ? null : new SymbolChange(ChangeKind.Documented, old, now, []);
    }

    /// <summary>A class that is new or gone says so for everything in it.</summary>
    private static List<SymbolChange> WithoutParts(List<SymbolChange> changes)
    {
        var whole = changes.Where(change => change.Kind is ChangeKind.Added or ChangeKind.Removed).Select(change => change.Symbol).ToHashSet<Symbol>(ReferenceEqualityComparer.Instance);
        return [.. changes.Where(change => !(change.Kind is ChangeKind.Added or ChangeKind.Removed && Owners(change.Symbol).Any(whole.Contains)))];
    }

    private static IEnumerable<Symbol> Owners(Symbol symbol)
    {
        for (var owner = symbol.Owner; owner is not null; owner = owner.Owner) yield return owner;
    }
}
