using System.Globalization;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>Says what a change of code means: what it asks, calls, raises and gives back now that it did not before.</summary>
internal static class BehaviourDiff
{
    public static IReadOnlyList<BehaviourChange> Between(CodeState before, OutlineEntry old, CodeState after, OutlineEntry now)
    {
        var (was, body) = (BodyFacts.Of(before.File, old.Symbol), BodyFacts.Of(after.File, now.Symbol));
        List<BehaviourChange> changes =
        [
            .. SignatureDiff.Between(before.File, old.Symbol, after.File, now.Symbol),
            .. Awaiting(was, body),
            .. Complexity(old, now),
            .. Set(BehaviourAspect.Branches, was.Branches, body.Branches, "decides by {0} now", "no longer decides by {0}", "decides by {1} now, and no longer by {0}"),
            .. Set(BehaviourAspect.Raises, was.Raises, body.Raises, "raises {0} now", "no longer raises {0}", "raises {1} now, and no longer {0}"),
            .. Set(BehaviourAspect.Catches, was.Catches, body.Catches, "catches {0} now", "no longer catches {0}", "catches {1} now, and no longer {0}"),
            .. Set(BehaviourAspect.Returns, was.Returns, body.Returns, "gives back {0} now", "no longer gives back {0}", "gives back {1} now, and no longer {0}"),
            .. Set(BehaviourAspect.Calls, Calls(before, old), Calls(after, now), "calls {0} now", "no longer calls {0}", "calls {1} now, and no longer {0}"),
            .. Set(BehaviourAspect.Imports, was.Imports, body.Imports, "imports {0} now", "no longer imports {0}", "imports {1} now, and no longer {0}"),
        ];
        if (changes.Count == 0) changes.Add(OtherCode(before, old, after, now));
        return changes;
    }

    private static IEnumerable<BehaviourChange> Awaiting(BodyFacts was, BodyFacts now)
    {
        if (was.Awaits.Count == 0 && now.Awaits.Count > 0) yield return new BehaviourChange(BehaviourAspect.Nature, $"awaits {now.Awaits[0].Label} now", now.Awaits[0].Line);
        if (was.Awaits.Count > 0 && now.Awaits.Count == 0) yield return new BehaviourChange(BehaviourAspect.Nature, "no longer awaits anything");
    }

    private static IEnumerable<BehaviourChange> Complexity(OutlineEntry old, OutlineEntry now)
    {
        if (old is not { Symbol.IsCallable: true, Metrics: { } was } || now.Metrics is not { } metrics) yield break;
        var (cyclomatic, cognitive) = (was.Cyclomatic != metrics.Cyclomatic, was.Cognitive != metrics.Cognitive);
        if (!cyclomatic && !cognitive) yield break;
        yield return new BehaviourChange(BehaviourAspect.Complexity, (cyclomatic, cognitive) switch
        {
            (true, true) => $"has cyclomatic complexity {was.Cyclomatic} → {metrics.Cyclomatic}, cognitive {was.Cognitive} → {metrics.Cognitive}",
            (true, false) => $"has cyclomatic complexity {was.Cyclomatic} → {metrics.Cyclomatic}",
            _ => $"has cognitive complexity {was.Cognitive} → {metrics.Cognitive}",
        });
    }

    private static List<(string Label, int Line)> Calls(CodeState state, OutlineEntry entry)
    {
        var (first, last) = (entry.Line, entry.EndLine);
        // Overloads have one name: the lines tell whose call it is.
        return [.. state.Calls.Where(call => call.Caller == entry.Symbol.QualifiedName && call.Path == state.File.Path && call.Line >= first && call.Line <= last).OrderBy(call => call.Line)
            .Select(call => (CodeSpan.Of(Shown(state.File, call)), call.Line))];
    }

    private static string Shown(CodeFile file, CallEdge call)
    {
        var name = call.Callee.StartsWith(file.Conventions.BuiltInPrefix, StringComparison.Ordinal) ? call.Callee[file.Conventions.BuiltInPrefix.Length..] : call.Callee;
        return file.ShownName(name);
    }

    /// <summary>What is in one and not in the other, each thing once.</summary>
    private static IEnumerable<BehaviourChange> Set(
        BehaviourAspect aspect, List<(string Label, int Line)> was, List<(string Label, int Line)> now, string added, string removed, string replaced)
    {
        var gone = Without(was, now).Select(each => each.Label).Distinct().ToList();
        var come = Without(now, was).DistinctBy(each => each.Label).ToList();
        if (come.Count == 0 && gone.Count == 0) yield break;
        // One for one is said in one sentence.
        if (come.Count == 1 && gone.Count == 1)
        {
            yield return new BehaviourChange(aspect, Filled(replaced, gone[0], come[0].Label), come[0].Line);
            yield break;
        }

        if (come.Count > 0) yield return new BehaviourChange(aspect, Filled(added, ChangeText.Listed([.. come.Select(each => each.Label)])), come[0].Line);
        if (gone.Count > 0) yield return new BehaviourChange(aspect, Filled(removed, ChangeText.Listed(gone)));
    }

    private static IEnumerable<(string Label, int Line)> Without(List<(string Label, int Line)> those, List<(string Label, int Line)> others)
    {
        var labels = others.Select(each => each.Label).ToHashSet();
        return those.Where(each => !labels.Contains(each.Label));
    }

    private static string Filled(string sentence, params object[] parts) => string.Format(CultureInfo.InvariantCulture, sentence, parts);

    private static BehaviourChange OtherCode(CodeState before, OutlineEntry old, CodeState after, OutlineEntry now)
    {
        var (first, last) = ChangedLines(before, old, after, now);
        var where = first == last ? $"on line {first}" : $"on lines {first}-{last}";
        return new BehaviourChange(BehaviourAspect.Code, $"has other code {where}; its branches, calls and results are as before", first);
    }

    /// <summary>The lines of now between those at the start and at the end that are as before.</summary>
    private static (int First, int Last) ChangedLines(CodeState before, OutlineEntry old, CodeState after, OutlineEntry now)
    {
        var (was, lines) = (Lines(before.File, old), Lines(after.File, now));
        var start = 0;
        while (start < Math.Min(was.Length, lines.Length) - 1 && was[start] == lines[start]) start++;
        var end = 0;
        while (end < Math.Min(was.Length, lines.Length) - start - 1 && was[^(end + 1)] == lines[^(end + 1)]) end++;
        return (now.Line + start, Math.Max(now.Line + start, now.EndLine - end));
    }

    private static string[] Lines(CodeFile file, OutlineEntry entry) => file.Text.Split('\n')[(entry.Line - 1)..Math.Min(entry.EndLine, file.Lines.Count)];
}
