using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>
/// Applies the fixes of findings. Changes are tried on the text in memory, those of a file at once, else one by one: the file is parsed and reviewed again, and what was
/// changed is kept only if its findings are gone, no other one has come, and the file has no new syntax error.
/// </summary>
public sealed class Fixer(SyntaxParser parser, ReviewSettings settings)
{
    /// <summary>A fix may bring the next one within reach; more rounds than this are a circle.</summary>
    private const int MostRounds = 100;

    /// <param name="withSuggestions">Whether fixes that a person should judge are applied too.</param>
    public Task<IReadOnlyList<FixOutcome>> FixAsync(CodeFacts facts, bool withSuggestions, CancellationToken cancellationToken) =>
        DeepThreads.RunAsync<IReadOnlyList<FixOutcome>>(() => Fix(facts, withSuggestions, cancellationToken));

    private List<FixOutcome> Fix(CodeFacts facts, bool withSuggestions, CancellationToken cancellation)
    {
        var files = facts.Files.Select(file => file.Code).ToList();
        // What follows is judged by the files as they are by then.
        var project = new ReviewedProject(files, facts.Calls, settings);
        var outcomes = new List<FixOutcome>();
        for (var at = 0; at < files.Count; at++)
        {
            if (Fix(files, at, ref project, withSuggestions, cancellation) is { } outcome) outcomes.Add(outcome with { Path = facts.Files[at].Path });
        }

        return outcomes;
    }

    private FixOutcome? Fix(List<CodeFile> files, int at, ref ReviewedProject project, bool withSuggestions, CancellationToken cancellation)
    {
        var before = files[at];
        var found = project.Review(before, cancellation);
        var (applied, refused) = (new List<Pitfall>(), new List<Pitfall>());
        var tried = new HashSet<string>();
        var together = true;
        for (var round = 0; round < MostRounds; round++)
        {
            var open = found.Where(pitfall => pitfall.Fix is { } fix && (fix.IsSafe || withSuggestions) && !tried.Contains(KeyOf(pitfall))).ToList();
            if (open.Count == 0) break;
            cancellation.ThrowIfCancellationRequested();
            // Every try costs a look at all calls of the project: nearly always all fixes of a file hold at once.
            var chosen = together ? Apart(open) : open[..1];
            if (Try(files, at, chosen, found, cancellation) is var (better, after))
            {
                applied.AddRange(chosen);
                (project, found, together) = (better, after, true);
                // The same words elsewhere are another finding now.
                tried.Clear();
                foreach (var other in refused) tried.Add(KeyOf(other));
            }
            else if (chosen.Count > 1)
            {
                together = false;
            }
            else
            {
                tried.Add(KeyOf(chosen[0]));
                refused.Add(chosen[0]);
            }
        }

        return applied.Count + refused.Count == 0 ? null : new FixOutcome(before.Path, before.Text, files[at].Text, applied, refused);
    }

    /// <summary>Changes the file, if that is for the better; null, and nothing is changed, if not.</summary>
    private (ReviewedProject Project, IReadOnlyList<Pitfall> Found)? Try(List<CodeFile> files, int at, List<Pitfall> chosen, IReadOnlyList<Pitfall> found, CancellationToken cancellation)
    {
        var old = files[at];
        if (Lower(old, TextEdits.Apply(old.Text, [.. chosen.SelectMany(pitfall => pitfall.Fix!.Edits)]), cancellation) is not { } changed || changed.Problems.Count > old.Problems.Count) return null;
        files[at] = changed;
        var project = new ReviewedProject([.. files], CallGraph.Of(files, cancellation), settings);
        var after = project.Review(changed, cancellation);
        if (IsBetter(found, after, chosen)) return (project, after);
        files[at] = old;
        return null;
    }

    /// <summary>The findings whose fixes change different places; the others come in a later round.</summary>
    private static List<Pitfall> Apart(List<Pitfall> open)
    {
        var (chosen, edits) = (new List<Pitfall>(), new List<TextEdit>());
        foreach (var pitfall in open)
        {
            if (pitfall.Fix!.Edits.Any(edit => edits.Any(other => edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End))) continue;
            chosen.Add(pitfall);
            edits.AddRange(pitfall.Fix.Edits);
        }

        return chosen;
    }

    /// <summary>Whether as many findings of each rule are gone as were to go, and none of any rule has come.</summary>
    private static bool IsBetter(IReadOnlyList<Pitfall> before, IReadOnlyList<Pitfall> after, List<Pitfall> mended)
    {
        var left = before.GroupBy(pitfall => pitfall.About.Id).ToDictionary(group => group.Key, group => group.Count() - mended.Count(pitfall => pitfall.About.Id == group.Key));
        return after.GroupBy(pitfall => pitfall.About.Id).All(group => group.Count() <= left.GetValueOrDefault(group.Key));
    }

    private static string KeyOf(Pitfall pitfall) => $"{pitfall.About.Id} {pitfall.Span.Start} {pitfall.File.Text.Length}";

    private CodeFile? Lower(CodeFile old, string text, CancellationToken cancellation) =>
        LanguageCatalog.ForName(old.Language) is { } language && parser.Parse(language.Grammar, text, cancellationToken: cancellation) is ParseOutcome.Parsed parsed ? language.Lower(old.Path, parsed.Tree) : null;
}
