using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>In languages without a better way: who leaves early jumps to the place that gives back what was taken so far.</summary>
internal static class CleanedUpAtLabel
{
    private static readonly string[] Releases = ["free", "close", "destroy", "release", "unlock", "unlink", "munmap"];

    public static Remark? In(PatternSubject subject)
    {
        if (subject.Symbol.Body is not { } body) return null;
        var jumps = subject.Statements.OfType<Statement.Jump>().Where(jump => jump is { Kind: JumpKind.Goto, Label: not null }).ToList();
        if (jumps.Count == 0) return null;
        // The labels stand at the end, each before what it leads to, and all jumps lead on.
        var labels = body.Statements.OfType<Statement.Labeled>().Where(labeled => jumps.Exists(jump => jump.Label == labeled.Label)).ToList();
        if (labels.Count == 0 || jumps.Exists(jump => labels.Find(labeled => labeled.Label == jump.Label) is not { } to || to.Span.Start < jump.Span.Start)) return null;
        var rest = body.Statements.SkipWhile(statement => statement != labels[0]).ToList();
        var released = rest.SelectMany(CodeWalk.Statements).OfType<Statement.Evaluate>().Where(each => each.Expression is Expression.Call call && ExpressionPhrases.NameOf(call.Callee) is { } name && Releases.Any(release => name.Contains(release, StringComparison.OrdinalIgnoreCase))).Select(subject.LineOf).ToList();
        if (released.Count == 0 || rest[^1] is not Statement.Return) return null;
        var from = jumps.Select(subject.LineOf).ToList();
        return new Remark("cleaned up at label", false, $"{Wording.Lines(from)} leave{(from.Distinct().Count() == 1 ? "s" : "")} the work of {subject.Name} early by a jump to its end, where {Wording.Lines(released)} {(released.Distinct().Count() == 1 ? "gives" : "give")} back what was taken: there is one place to clean up", from[0]);
    }
}
