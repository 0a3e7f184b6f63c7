using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>Says who calls whom as a tree, each function's own calls once.</summary>
internal static class CallTree
{
    private const int Deepest = 12;

    public static IEnumerable<string> Of(Diagram.Calls calls)
    {
        var callees = calls.Links.ToLookup(link => link.From, link => link.To);
        var called = calls.Links.Where(link => link.From != link.To).Select(link => link.To).ToHashSet();
        var shown = new HashSet<int>();
        foreach (var root in calls.Nodes.OrderBy(node => called.Contains(node.Id)).Select(node => node.Id))
        {
            if (shown.Contains(root)) continue;
            foreach (var line in Below(root, "", "", 0)) yield return line;
        }

        IEnumerable<string> Below(int node, string branch, string margin, int depth)
        {
            var isNew = shown.Add(node);
            var file = calls.Groups.Count > 1 && calls.Nodes[node].Group is { } group ? $"  ({calls.Groups[group].Label})" : "";
            var next = callees[node].ToList();
            yield return $"{branch}{SourceLabel.Shorten(calls.Nodes[node].Label)}{file}{(!isNew && next.Count > 0 ? "  (above)" : "")}";
            if (!isNew || depth >= Deepest) yield break;
            for (var at = 0; at < next.Count; at++)
            {
                var isLast = at + 1 == next.Count;
                foreach (var line in Below(next[at], margin + (isLast ? "╰─ " : "├─ "), margin + (isLast ? "   " : "│  "), depth + 1)) yield return line;
            }
        }
    }
}
