using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>
/// Applies the fixes of findings. Each change is tried on the text in memory: the file is parsed and reviewed again, and the change is kept only if its finding is gone,
/// no other one has come, and the file has no new syntax error.
/// </summary>
public sealed class Fixer(SyntaxParser parser, ReviewSettings settings)
{
    /// <summary>A fix may bring the next one within reach; more rounds than this are a circle.</summary>
    private const int MostRounds = 100;

    /// <param name="withSuggestions">Whether fixes that a person should judge are applied too.</param>
    public Task<IReadOnlyList<FixOutcome>> FixAsync(CodeFacts facts, bool withSuggestions, CancellationToken cancellationToken) =>
        DeepThreads.RunAsync(() => Fix(facts, withSuggestions, cancellationToken));

    private IReadOnlyList<FixOutcome> Fix(CodeFacts facts, bool withSuggestions, CancellationToken cancellation)
    {
        var files = facts.Files.Select(file => file.Code).ToList();
        var project = new ReviewedProject(files, facts.Calls, settings);
        var outcomes = new List<FixOutcome>();
        for (var at = 0; at < files.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Fix(files, at, project, withSuggestions, cancellation) is not { } outcome) continue;
            outcomes.Add(outcome with { Path = facts.Files[at].Path });
            // What follows is judged by the files as they are now.
            project = new ReviewedProject(files, CallGraph.Of(files, cancellation), settings);
        }

        return outcomes;
    }

    private FixOutcome? Fix(List<CodeFile> files, int at, ReviewedProject project, bool withSuggestions, CancellationToken cancellation)
    {
        var before = files[at];
        var found = project.Review(before, cancellation);
        var (applied, refused) = (new List<Pitfall>(), new List<Pitfall>());
        var tried = new HashSet<string>();
        for (var round = 0; round < MostRounds; round++)
        {
            if (found.FirstOrDefault(pitfall => pitfall.Fix is { } fix && (fix.IsSafe || withSuggestions) && !tried.Contains(KeyOf(pitfall))) is not { } next) break;
            cancellation.ThrowIfCancellationRequested();
            tried.Add(KeyOf(next));
            var changed = Lower(files[at], TextEdits.Apply(files[at].Text, next.Fix!.Edits), cancellation);
            if (changed is null || changed.Problems.Count > files[at].Problems.Count)
            {
                refused.Add(next);
                continue;
            }

            var old = files[at];
            files[at] = changed;
            var after = new ReviewedProject(files, CallGraph.Of(files, cancellation), settings).Review(changed, cancellation);
            if (IsBetter(found, after, next))
            {
                applied.Add(next);
                found = after;
                // The same words elsewhere are another finding now.
                tried.Clear();
                foreach (var other in refused) tried.Add(KeyOf(other));
                continue;
            }

            files[at] = old;
            refused.Add(next);
        }

        return applied.Count + refused.Count == 0 ? null : new FixOutcome(before.Path, before.Text, files[at].Text, applied, refused);
    }

    /// <summary>Whether one finding of the rule is gone, and none of any rule has come.</summary>
    private static bool IsBetter(IReadOnlyList<Pitfall> before, IReadOnlyList<Pitfall> after, Pitfall next)
    {
        var counts = before.GroupBy(pitfall => pitfall.About.Id).ToDictionary(group => group.Key, group => group.Count());
        return after.Count(pitfall => pitfall.About.Id == next.About.Id) < counts[next.About.Id]
            && after.GroupBy(pitfall => pitfall.About.Id).All(group => group.Count() <= counts.GetValueOrDefault(group.Key));
    }

    private static string KeyOf(Pitfall pitfall) => $"{pitfall.About.Id} {pitfall.Span.Start} {pitfall.File.Text.Length}";

    private CodeFile? Lower(CodeFile old, string text, CancellationToken cancellation) =>
        LanguageCatalog.ForName(old.Language) is { } language && parser.Parse(language.Grammar, text, cancellationToken: cancellation) is ParseOutcome.Parsed parsed ? language.Lower(old.Path, parsed.Tree) : null;
}
