using System.Globalization;
using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>Reads the paragraphs that a model wrote again, and takes those that are better.</summary>
internal static partial class ParagraphCorrector
{
    /// <param name="reply">What the model wrote.</param>
    /// <param name="flawed">What it was asked to write again, in that order.</param>
    /// <param name="code">What it is about.</param>
    /// <returns>The better ones, each marked where something in it is still wrong; and how many problems are gone.</returns>
    public static (IReadOnlyDictionary<FlawedParagraph, string> Corrections, int Corrected) Read(string reply, IReadOnlyList<FlawedParagraph> flawed, CitedCode code)
    {
        var corrections = new Dictionary<FlawedParagraph, string>(ReferenceEqualityComparer.Instance);
        var corrected = 0;
        var headings = Heading().Matches(reply);
        for (var at = 0; at < headings.Count; at++)
        {
            var end = at + 1 < headings.Count ? headings[at + 1].Index : reply.Length;
            var text = reply[(headings[at].Index + headings[at].Length)..end].Trim();
            if (!int.TryParse(headings[at].Groups[1].Value, CultureInfo.InvariantCulture, out var number) || number < 1 || number > flawed.Count || text.Length == 0) continue;
            var report = CitationChecker.Check(text, code);
            var gone = flawed[number - 1].Problems.DistinctBy(problem => problem.Text).Count() - report.Problems.Count;
            if (gone <= 0 || !corrections.TryAdd(flawed[number - 1], report.Mark(text))) continue;
            corrected += gone;
        }

        return (corrections, corrected);
    }

    [GeneratedRegex("^#{1,6} *Paragraph ([0-9]+):?[ \t]*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
