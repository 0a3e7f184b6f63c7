using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>
/// Tells a piece of code that was never meant to run alone from a program that fails. Only asked about code that failed: what runs is no
/// fragment. When in doubt the code counts as a program: "failed" with its error is then true, "fragment" would hide it.
/// </summary>
public static partial class Fragment
{
    /// <summary>The reason of code that only defines.</summary>
    public const string NoEntryPointReason = "it has no entry point";

    /// <summary>Why the code is a fragment, in words that follow "fragment:"; null where it is a program.</summary>
    /// <param name="language">A name of <see cref="ProgrammingLanguages"/>.</param>
    /// <param name="code">The code that failed.</param>
    /// <param name="standardError">What its interpreter or compiler said.</param>
    public static string? Reason(string language, string code, string standardError)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(standardError);
        if (Transcript(language, code)) return "a transcript of a session";
        if (Placeholder(language, code) is { } line) return $"line {line} stands for code that is left out";
        if (NoEntryPoint().IsMatch(standardError)) return NoEntryPointReason;
        if (OutOfPlace().IsMatch(standardError)) return "it belongs inside of something else";
        return UndefinedNames.In(language, code, standardError) is { } name ? $"`{name}` is defined elsewhere" : null;
    }

    private static bool Transcript(string language, string code)
    {
        var first = code.TrimStart();
        return language switch
        {
            "python" => first.StartsWith(">>> ", StringComparison.Ordinal),
            "javascript" => first.StartsWith("> ", StringComparison.Ordinal),
            "bash" => first.StartsWith("$ ", StringComparison.Ordinal) || first.StartsWith("# $", StringComparison.Ordinal),
            "sql" => first.StartsWith("sqlite> ", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>The 1-based line with a placeholder, or null.</summary>
    private static int? Placeholder(string language, string code)
    {
        var lines = code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!PlaceholderLine().IsMatch(lines[i])) continue;

            // A Python body that is only `...` is a finished body: of a protocol, an overload, an empty class.
            if (language == "python" && lines[i].Trim() == "..." && i > 0 && lines[i - 1].TrimEnd().EndsWith(':')) continue;
            return i + 1;
        }

        return null;
    }

    // "...", "# ...", "// ... the rest", "/* … */", "{ ... }", "f(...)" with nothing else in the brackets, "your code here".
    [GeneratedRegex(
        @"^\s*(?:(?:#|//|--|/\*)\s*)?(?:\.\.\.|…)(?:\s|$|\*/)|[{(\[]\s*(?:/\*\s*)?(?:\.\.\.|…)(?:\s*\*/)?\s*[)}\]]|(?://|#)\s*(?:\.\.\.|…)|\byour (?:code|logic) (?:here|goes here)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderLine();

    [GeneratedRegex(
        @"undefined reference to [`'‘]main|CS5001|error\[E0601\]|function main is undeclared|expected 'package'|no class declared in source file|can't find main\(String\[\]\) method|does not contain a main method|no main (?:method|manifest)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoEntryPoint();

    [GeneratedRegex(
        @"'(?:return|yield|await|async with|async for)' outside (?:async )?function|'(?:break|continue)' (?:outside|not properly in) loop|IndentationError: unexpected indent|Illegal (?:return|break|continue) statement|await is only valid in|non-declaration statement outside function body",
        RegexOptions.CultureInvariant)]
    private static partial Regex OutOfPlace();
}
