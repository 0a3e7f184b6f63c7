using System.Text;
using System.Text.RegularExpressions;

namespace CodeGuru.Core.Markdown;

/// <summary>
/// What an <c>output</c> fence promises. A line that is only <c>…</c> stands for any number of lines, <c>…</c> within a line for anything
/// on it, and <c>&lt;time&gt;</c>, <c>&lt;number&gt;</c>, <c>&lt;address&gt;</c>, <c>&lt;id&gt;</c>, <c>&lt;path&gt;</c> for what changes
/// from run to run. Spaces at the end of a line and empty lines at the end are not compared: nobody sees them.
/// </summary>
public sealed class OutputPattern
{
    public const string Anything = "…";

    // A pattern that needs longer than this to say no is wrong itself; its line counts as different.
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);

    private static readonly (string Name, string Expression)[] Named =
    [
        ("<time>", @"[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?(?:\s?(?:ns|µs|μs|us|ms|seconds?|secs?|s|minutes?|mins?|min|h))?"),
        ("<number>", @"[-+]?\d[\d,_]*(?:\.\d+)?(?:[eE][-+]?\d+)?"),
        ("<address>", "0x[0-9a-fA-F]+"),
        ("<id>", @"[\w-]+"),
        ("<path>", @"(?:[A-Za-z]:)?[^\s""',:]+"),
    ];

    private readonly string[] lines;

    private OutputPattern(string[] lines) => this.lines = lines;

    public static OutputPattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new OutputPattern(Lines(text));
    }

    /// <summary>Null where <paramref name="output"/> is as promised.</summary>
    public OutputMismatch? Compare(string output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var printed = Lines(output);

        // The usual walk for wildcards: on a difference, let the last `…` swallow one more line.
        int line = 0, at = 0, lastAnything = -1, swallowed = 0;
        OutputMismatch? furthest = null;
        while (at < printed.Length || line < lines.Length)
        {
            if (line < lines.Length && lines[line].Trim() == Anything)
            {
                lastAnything = line++;
                swallowed = at;
                continue;
            }

            if (line < lines.Length && at < printed.Length && Matches(lines[line], printed[at]))
            {
                line++;
                at++;
                continue;
            }

            var here = new OutputMismatch(at + 1, line < lines.Length ? lines[line] : null, at < printed.Length ? printed[at] : null);
            if (furthest is null || here.Line > furthest.Line) furthest = here;
            if (lastAnything < 0 || swallowed >= printed.Length) return furthest;
            at = ++swallowed;
            line = lastAnything + 1;
        }

        return null;
    }

    /// <summary>Whether one printed line fits one line of a pattern.</summary>
    public static bool Matches(string pattern, string printed)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern == printed) return true;
        var expression = Expression(pattern);
        if (expression is null) return false;
        try
        {
            return Regex.IsMatch(printed, expression, RegexOptions.CultureInvariant, MatchLimit);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Null for a line that holds no pattern.</summary>
    private static string? Expression(string pattern)
    {
        var expression = new StringBuilder("^");
        var literal = new StringBuilder();
        var special = false;
        for (var i = 0; i < pattern.Length;)
        {
            var (name, part) = pattern[i] == Anything[0]
                ? (Anything, ".*")
                : Named.FirstOrDefault(named => pattern.AsSpan(i).StartsWith(named.Name, StringComparison.Ordinal));
            if (name is null)
            {
                literal.Append(pattern[i++]);
                continue;
            }

            special = true;
            expression.Append(Regex.Escape(literal.ToString())).Append(part);
            literal.Clear();
            i += name.Length;
        }

        return special ? expression.Append(Regex.Escape(literal.ToString())).Append('$').ToString() : null;
    }

    private static string[] Lines(string text)
    {
        var all = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        while (all.Count > 0 && all[^1].Length == 0) all.RemoveAt(all.Count - 1);
        return [.. all];
    }
}
