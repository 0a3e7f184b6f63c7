using CodeGuru.Core.Analysis.Calls;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>Which functions of a file call one another in a circle, found once for all of them (Kosaraju: what is reached forwards and backwards).</summary>
internal sealed class CallCircles
{
    private readonly Dictionary<string, HashSet<string>> circles = [];
    private readonly Dictionary<string, List<CallEdge>> calls = [];

    public CallCircles(ExplainedCode code, ExplainedFile file)
    {
        var declared = file.Outline.Where(entry => entry.Symbol is { IsCallable: true, IsAnonymous: false, Body: not null }).GroupBy(entry => entry.Symbol.QualifiedName).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().Symbol);
        var callers = new Dictionary<string, List<string>>();
        foreach (var (name, symbol) in declared)
        {
            calls[name] = [.. CalledAtOnce.In(symbol).Prepend(symbol).SelectMany(each => code.CallsFrom(each.QualifiedName)).Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred && edge.Path == file.Code.Path && declared.ContainsKey(edge.Callee))];
            foreach (var edge in calls[name])
            {
                if (!callers.TryGetValue(edge.Callee, out var known)) callers[edge.Callee] = known = [];
                known.Add(name);
            }
        }

        var finished = new List<string>();
        var seen = new HashSet<string>();
        foreach (var name in declared.Keys) Visit(name, each => calls[each].Select(edge => edge.Callee), seen, finished);
        seen.Clear();
        foreach (var name in Enumerable.Reverse(finished))
        {
            var circle = new List<string>();
            Visit(name, each => callers.GetValueOrDefault(each) ?? [], seen, circle);
            if (circle.Count < 2) continue;
            var members = circle.ToHashSet();
            foreach (var member in circle) circles[member] = members;
        }
    }

    /// <summary>Those that lead to one another and to this one; empty for one that is in no circle with others.</summary>
    public IReadOnlySet<string> Of(string name) => circles.GetValueOrDefault(name) ?? [];

    /// <summary>Its calls of functions of the file.</summary>
    public IReadOnlyList<CallEdge> From(string name) => calls.GetValueOrDefault(name) ?? [];

    private static void Visit(string start, Func<string, IEnumerable<string>> next, HashSet<string> seen, List<string> finished)
    {
        if (!seen.Add(start)) return;
        var open = new Stack<(string Name, IEnumerator<string> Next)>([(start, next(start).GetEnumerator())]);
        while (open.TryPeek(out var at))
        {
            if (!at.Next.MoveNext())
            {
                finished.Add(at.Name);
                open.Pop();
            }
            else if (seen.Add(at.Next.Current))
            {
                open.Push((at.Next.Current, next(at.Next.Current).GetEnumerator()));
            }
        }
    }
}
