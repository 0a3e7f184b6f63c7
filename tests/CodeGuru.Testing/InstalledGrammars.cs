using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.Testing;

/// <summary>
/// The installed grammars, for tests of projects that import <c>build/Grammars.targets</c>. Without Node they cannot be there, and the test
/// that asks is skipped; with Node their absence is an error.
/// </summary>
public static class InstalledGrammars
{
    private static readonly Lazy<SyntaxParser> SharedParser = new(() => new SyntaxParser(Folder(), TimeProvider.System));

    /// <summary>One parser for all tests of the process.</summary>
    public static SyntaxParser Parser
    {
        get
        {
            Require();
            return SharedParser.Value;
        }
    }

    /// <summary>Where the test's project has put the grammars.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "grammars");

    /// <summary>Parses a text that is known to parse.</summary>
    public static SyntaxTree Parse(Grammar grammar, string text) => Parser.Parse(grammar, text) switch
    {
        ParseOutcome.Parsed parsed => parsed.Tree,
        var other => throw new InvalidOperationException(other.ToString()),
    };

    /// <summary>Skips the calling test where grammars cannot be installed.</summary>
    public static void Require()
    {
        if (Folder().IsInstalled) return;
        if (IsOnPath("node") && IsOnPath("npm")) throw new InvalidOperationException($"Node and npm are installed, but {Path} holds no grammars: see the warnings of the build.");
        throw new SkippedTestException("Node.js 20 or newer with npm is not installed, so there are no grammars.");
    }

    // What the tests compile is kept beside them, not in the user's own cache.
    private static GrammarFolder Folder() =>
        new(Path, new CompiledModuleFolder(System.IO.Path.Combine(AppContext.BaseDirectory, "compiled-grammars"), TimeProvider.System));

    private static bool IsOnPath(string program)
    {
        var names = OperatingSystem.IsWindows() ? new[] { program + ".exe", program + ".cmd" } : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => names.Any(name => File.Exists(System.IO.Path.Combine(folder, name))));
    }
}
