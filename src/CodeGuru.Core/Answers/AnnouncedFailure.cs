using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>
/// Recognises code that fails because its author wanted to show how: a comment or the output beside it says so. A mentor shows mistakes on
/// purpose, and they are no mistakes of the answer.
/// </summary>
public static partial class AnnouncedFailure
{
    /// <summary>Whether the failure is one that the block announces.</summary>
    /// <param name="code">The block's code.</param>
    /// <param name="shown">What the answer shows as its output; empty where it shows none.</param>
    /// <param name="message">The line that says what is wrong.</param>
    /// <param name="line">1-based line of the code at which it failed; null where none is known.</param>
    public static bool Is(string code, string shown, string message, int? line)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Length > 0 && shown.Contains(message, StringComparison.Ordinal)) return true;
        var lines = code.Split('\n');
        var name = Name().Match(message) is { Success: true } match ? match.Value : null;
        if (name is not null && (shown.Contains(name, StringComparison.Ordinal) || lines.Any(each => Comment(each).Contains(name, StringComparison.Ordinal)))) return true;
        if (line is { } number && number <= lines.Length)
            return Says(lines[number - 1], name) || (number > 1 && lines[number - 2].TrimStart() is { } above && Comment(above) == above && Says(above, name));
        return false;
    }

    /// <summary>Who names an error means that one.</summary>
    private static bool Says(string line, string? name)
    {
        var comment = Comment(line);
        return Name().IsMatch(comment) ? name is null : Words().IsMatch(comment);
    }

    /// <summary>The line from its comment on; empty where it has none.</summary>
    private static string Comment(string line)
    {
        var match = CommentStart().Match(line);
        return match.Success ? line[match.Index..].TrimStart() : "";
    }

    // "TypeError", "java.lang.NullPointerException", "error[E0382]", "error CS0103", "error TS2322": the name alone.
    [GeneratedRegex(@"\b(?:\w+(?:Error|Exception)|E0\d{3}|CS\d{4}|TS\d{4,5})\b(?!\s*\()", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:^|\s)(?:#(?![!\[])|//|--\s|/\*)", RegexOptions.CultureInvariant)]
    private static partial Regex CommentStart();

    [GeneratedRegex(
        @"\b(?:errors?|fails?|raises?|throws?|crash(?:es)?|panics?|breaks?|illegal|invalid|not allowed|(?:does|will|would)(?: not|n't) (?:compile|work)|won't (?:compile|work)|deadlocks?)\b|❌|✗|💥",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
