using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>Finds for what a file declares now what it was before: by name, where several bear it by what they are, and where none does by its code.</summary>
internal static class SymbolMatching
{
    /// <summary>Each symbol of now with what it was; those that are new are left out.</summary>
    public static IEnumerable<(OutlineEntry Now, OutlineEntry Before)> Match(
        IReadOnlyList<OutlineEntry> before, IReadOnlyList<OutlineEntry> now, Func<OutlineEntry, ulong> oldPrint, Func<OutlineEntry, ulong> newPrint)
    {
        var left = before.ToList();
        var open = new List<OutlineEntry>();
        foreach (var group in now.GroupBy(entry => (entry.Symbol.QualifiedName, entry.Symbol.IsType)))
        {
            var entries = group.ToList();
            var candidates = left.Where(entry => entry.Symbol.QualifiedName == group.Key.QualifiedName && entry.Symbol.IsType == group.Key.IsType).ToList();
            // Overloads: first those that did not change at all, then those with the same parameters, then in order.
            foreach (var isLike in new Func<OutlineEntry, OutlineEntry, bool>[] { (one, other) => newPrint(one) == oldPrint(other), HaveSameParameters, (_, _) => true })
            {
                foreach (var entry in entries.ToList())
                {
                    if (candidates.FirstOrDefault(candidate => isLike(entry, candidate)) is not { } match) continue;
                    entries.Remove(entry);
                    candidates.Remove(match);
                    left.Remove(match);
                    yield return (entry, match);
                }
            }

            open.AddRange(entries);
        }

        foreach (var entry in open)
        {
            var match = left.FirstOrDefault(other => IsRenamed(other.Symbol, entry.Symbol) && oldPrint(other) == newPrint(entry));
            if (match is null) continue;
            left.Remove(match);
            yield return (entry, match);
        }
    }

    private static bool HaveSameParameters(OutlineEntry one, OutlineEntry other) =>
        one.Symbol.Parameters.Select(parameter => (parameter.Name, parameter.Type)).SequenceEqual(other.Symbol.Parameters.Select(parameter => (parameter.Name, parameter.Type)));

    /// <summary>Another name where it was: what moves elsewhere is gone here and new there.</summary>
    private static bool IsRenamed(Symbol before, Symbol now) =>
        before.Kind == now.Kind && before.Owner?.Kind == now.Owner?.Kind && before.Owner?.QualifiedName == now.Owner?.QualifiedName;
}
