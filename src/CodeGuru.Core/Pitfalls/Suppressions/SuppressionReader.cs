using System.Text.RegularExpressions;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Suppressions;

/// <summary>Finds the comments that tell a review to be silent: on the line that they are about, or alone on the line before it.</summary>
internal static partial class SuppressionReader
{
    private const string Mark = "codeguru:";

    public static IReadOnlyList<Suppression> Of(CodeFile file)
    {
        if (!file.Text.Contains(Mark, StringComparison.Ordinal)) return [];
        List<SourceSpan>? texts = null;
        var found = new List<Suppression>();
        foreach (var match in Comment().Matches(file.Text).Cast<Match>())
        {
            // What stands in a text tells nobody anything.
            texts ??= [.. file.Module.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => symbol.Body!.AllExpressions()).Where(part => part is Expression.Literal or Expression.Interpolation).Select(part => part.Span)];
            if (texts.Any(text => text.Contains(match.Index))) continue;
            var words = match.Groups["rest"].Value.Replace("*/", "", StringComparison.Ordinal).Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var rules = words.TakeWhile(word => PitfallCatalog.Find(word) is not null || Id().IsMatch(word)).ToList();
            var line = file.Lines.LineOf(match.Index);
            var isAlone = file.Text.AsSpan(file.Lines.StartOf(line), match.Index - file.Lines.StartOf(line)).IsWhiteSpace();
            found.Add(new Suppression(new SourceSpan(match.Index, match.Index + match.Length), rules, string.Join(' ', words.Skip(rules.Count)), match.Groups["file"].Success ? 0 : isAlone ? NextLine(file, line) : line));
        }

        return found;
    }

    /// <summary>The next line with code: several comments may stand above it.</summary>
    private static int NextLine(CodeFile file, int line)
    {
        for (var next = line + 1; next <= file.Lines.Count; next++)
        {
            var text = file.Text.AsSpan(file.Lines.StartOf(next), file.Lines.EndOf(next) - file.Lines.StartOf(next)).Trim();
            if (text.Length > 0 && !text.StartsWith("#") && !text.StartsWith("//") && !text.StartsWith("/*") && !text.StartsWith("*")) return next;
        }

        return line + 1;
    }

    [GeneratedRegex(@"(?:#|//|/\*|<!--)[ \t]*codeguru:[ \t]*ignore(?<file>-file)?\b(?<rest>[^\r\n]*)")]
    private static partial Regex Comment();

    [GeneratedRegex("^CG[0-9]{4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Id();
}
