using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>
/// Tells a program that failed from one that was only run in the wrong place: it wants the network, a person, a screen or a file, and an example
/// is given none of them. That says nothing about the program.
/// </summary>
public static partial class OutsideNeed
{
    /// <summary>What it needs, in words that follow "not run:"; null where it just failed.</summary>
    /// <param name="code">The code that failed.</param>
    /// <param name="standardError">What its interpreter said.</param>
    public static string? Reason(string code, string standardError)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(standardError);
        if (Network().IsMatch(standardError)) return "it needs the network, which examples do not get";
        if (ReadsInput().IsMatch(code) && EndOfInput().IsMatch(standardError)) return "it asks for input";
        if (Screen().IsMatch(standardError)) return "it needs a screen";
        if (Variable().Match(code) is { Success: true } variable && standardError.Contains(variable.Groups[1].Value, StringComparison.Ordinal)) return $"it needs the variable {variable.Groups[1].Value}";

        // Only a file that the code names itself: one that it looks for by mistake is its own failure.
        var file = MissingFile().Matches(standardError).SelectMany(match => match.Groups.Cast<Group>().Skip(1)).FirstOrDefault(group => group.Success)?.Value;
        return file is not null && IsLiteral(file, code) ? $"it needs the file {file}" : null;
    }

    /// <summary>Whether the program waits for requests or goes on by design, so that it can only be stopped.</summary>
    public static bool RunsUntilStopped(string code) => Serves().IsMatch(code);

    private static bool IsLiteral(string file, string code) => ((char[])['"', '\'', '`', ' ']).Any(quote => code.Contains(quote + file, StringComparison.Ordinal));

    [GeneratedRegex(
        @"name resolution|getaddrinfo|\bEAI_AGAIN|\bENOTFOUND|Name or service not known|Network is unreachable|ENETUNREACH|UnknownHostException|dial tcp|lookup \S+ on |nodename nor servname|Could not resolve host|No such host is known|failed to lookup address",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Network();

    [GeneratedRegex(@"\binput\(|sys\.stdin|getpass|Console\.Read|System\.in\b|os\.Stdin|io::stdin|std::cin|\bcin\s*>>|\bscanf\(|\bstdin\b|^\s*read\s", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ReadsInput();

    [GeneratedRegex("EOFError|NoSuchElementException|No line found|NullReferenceException|ArgumentNullException|FormatException|EOF|ParseIntError|InvalidOperationException|termios|GetPassWarning|readline was closed", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfInput();

    [GeneratedRegex(@"no display name|cannot open display|could not connect to display|HeadlessException|Error opening terminal|setupterm|Inappropriate ioctl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Screen();

    [GeneratedRegex(@"(?:os\.environ\[|env::var\(|getenv\()\s*[""']([A-Z][A-Z0-9_]+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(
        @"No such file or directory: '([^']+)'|ENOENT: no such file or directory, \w+ '([^']+)'|Could not find file '(?:/work/)?([^']+)'|open ([^\s:]+): no such file|(?:FileNotFoundException|NoSuchFileException): ([^\s(]+)|(?:^|: )([\w.-][\w./-]*): No such file or directory",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MissingFile();

    [GeneratedRegex(
        @"serve_forever|run_forever|ListenAndServe|\.listen\(|app\.run\(|app\.Run\(|uvicorn|HttpListener|TcpListener|ServerSocket|net\.Listen\(|http\.server|\.accept\(|setInterval\(",
        RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
