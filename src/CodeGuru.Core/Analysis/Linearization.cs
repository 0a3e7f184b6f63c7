namespace CodeGuru.Core.Analysis;

/// <summary>The order in which a type and its ancestors are asked for a member: C3 (Barrett et al., OOPSLA 1996).</summary>
public static class Linearization
{
    /// <summary>
    /// <paramref name="type"/>, then its ancestors. Where the hierarchy contradicts itself or is circular, and C3 has no answer: depth first, each once.
    /// </summary>
    public static IReadOnlyList<T> Of<T>(T type, Func<T, IReadOnlyList<T>> bases) where T : notnull =>
        C3(type, bases, []) ?? DepthFirst(type, bases);

    private static List<T>? C3<T>(T type, Func<T, IReadOnlyList<T>> bases, HashSet<T> open) where T : notnull
    {
        if (!open.Add(type)) return null;
        var direct = bases(type);
        var lists = new List<List<T>>();
        foreach (var parent in direct)
        {
            if (C3(parent, bases, open) is not { } order) return null;
            lists.Add(order);
        }

        open.Remove(type);
        lists.Add([.. direct]);
        return Merge(type, lists);
    }

    private static List<T>? Merge<T>(T type, List<List<T>> lists) where T : notnull
    {
        var result = new List<T> { type };
        while (true)
        {
            lists.RemoveAll(list => list.Count == 0);
            if (lists.Count == 0) return result;
            var free = lists.FindIndex(list => lists.All(other => other.IndexOf(list[0], 1) < 0));
            if (free < 0) return null;
            var next = lists[free][0];
            result.Add(next);
            foreach (var list in lists.Where(list => list.Count > 0 && EqualityComparer<T>.Default.Equals(list[0], next))) list.RemoveAt(0);
        }
    }

    private static List<T> DepthFirst<T>(T type, Func<T, IReadOnlyList<T>> bases) where T : notnull
    {
        var seen = new HashSet<T>();
        var result = new List<T>();
        void Visit(T each)
        {
            if (!seen.Add(each)) return;
            result.Add(each);
            foreach (var parent in bases(each)) Visit(parent);
        }

        Visit(type);
        return result;
    }
}
