using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Watching;

/// <summary>A file as it was when it last made sense.</summary>
internal sealed record WatchedFile(CodeState State, IReadOnlyList<Pitfall> Pitfalls)
{
    public static WatchedFile Of(CodeFacts facts, FileFacts file, SyntaxParser parser, ReviewSettings settings, CancellationToken cancellation)
    {
        var grammar = GrammarCatalog.ForFence(file.Code.Language)!;
        // It was parsed a moment ago, within the same limits.
        var prints = parser.Parse(grammar, file.Code.Text, cancellationToken: cancellation) is ParseOutcome.Parsed parsed ? CodeFingerprints.Of(file.Code, parsed.Tree) : new Dictionary<Symbol, ulong>();
        var calls = facts.Calls.Edges.Where(edge => edge.Path == file.Code.Path).ToList();
        var review = new ReviewedProject([file.Code], facts.Calls, settings);
        return new WatchedFile(new CodeState(file.Code, file.Outline, calls, prints), review.Review(file.Code, cancellation));
    }

    /// <summary>Findings of the second that the first does not have: by rule and words, since lines move.</summary>
    public static IReadOnlyList<Pitfall> Beyond(IReadOnlyList<Pitfall> known, IReadOnlyList<Pitfall> now)
    {
        var counts = known.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var beyond = new List<Pitfall>();
        foreach (var pitfall in now)
        {
            if (counts.TryGetValue(Key(pitfall), out var left) && left > 0) counts[Key(pitfall)] = left - 1;
            else beyond.Add(pitfall);
        }

        return beyond;

        static string Key(Pitfall pitfall) => $"{pitfall.About.Id} {pitfall.File.TextOf(pitfall.Span)}";
    }
}
