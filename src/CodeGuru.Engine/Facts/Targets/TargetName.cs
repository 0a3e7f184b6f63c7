using System.Globalization;
using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Facts.Targets;

/// <summary>How a person points at code: <c>path</c>, <c>path::Class.method</c>, <c>path:10-40</c>, <c>path:12</c>.</summary>
/// <param name="From">The first line, 1-based; null for none.</param>
public sealed partial record TargetName(string Path, string? Symbol, int? From, int? To)
{
    /// <param name="exists">Whether there is a file or folder of that name: what is there means itself.</param>
    public static TargetName Parse(string text, Func<string, bool> exists)
    {
        ArgumentNullException.ThrowIfNull(exists);
        if (exists(text)) return new TargetName(text, null, null, null);
        if (text.LastIndexOf("::", StringComparison.Ordinal) is > 0 and var colons)
        {
            // Some write Class::method; the path is what is there.
            for (var at = text.IndexOf("::", StringComparison.Ordinal); at < colons; at = text.IndexOf("::", at + 2, StringComparison.Ordinal))
            {
                if (exists(text[..at])) return new TargetName(text[..at], text[(at + 2)..].Replace("::", ".", StringComparison.Ordinal), null, null);
            }

            return new TargetName(text[..colons], text[(colons + 2)..], null, null);
        }

        if (Lines().Match(text) is not { Success: true } lines || !int.TryParse(lines.Groups[2].Value, CultureInfo.InvariantCulture, out var from)) return new TargetName(text, null, null, null);
        if (!lines.Groups[3].Success) return new TargetName(lines.Groups[1].Value, null, from, from);
        return int.TryParse(lines.Groups[3].Value, CultureInfo.InvariantCulture, out var to) ? new TargetName(lines.Groups[1].Value, null, from, to) : new TargetName(text, null, null, null);
    }

    [GeneratedRegex("^(.+):([0-9]+)(?:-([0-9]+))?$", RegexOptions.Singleline)]
    private static partial Regex Lines();
}
