using CodeGuru.Core.Explanations;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts.Targets;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Engine.Explaining;

/// <summary>What a review finds in the code that is explained, and nothing of the code around it.</summary>
internal static class ReviewWarnings
{
    public static async Task<IReadOnlyList<CodeWarning>> OfAsync(CodeTarget target, ReviewSettings settings, CancellationToken cancellation)
    {
        var review = await CodeReview.OfAsync(target.Facts, settings, cancellation).ConfigureAwait(false);
        var (from, to) = TargetCode.LinesOf(target);
        var file = TargetCode.FileOf(target);
        return
        [
            .. review.Files.Where(each => file is null || ReferenceEquals(each.File, file))
                .SelectMany(each => each.Pitfalls.Where(pitfall => pitfall.Line >= from && pitfall.Line <= to).Select(pitfall => Of(each.File.Path, pitfall))),
        ];
    }

    private static CodeWarning Of(string path, Pitfall pitfall)
    {
        var (start, end) = (pitfall.File.Lines.PositionOf(pitfall.Span.Start), pitfall.File.Lines.PositionOf(pitfall.Span.End));
        return new CodeWarning(
            pitfall.About.Id, pitfall.About.Severity.ToString().ToLowerInvariant(), pitfall.Message, path, start.Line, start.Column, end.Line, end.Column, pitfall.About.Lesson, pitfall.Advice);
    }
}
