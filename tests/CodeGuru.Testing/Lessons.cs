using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Testing;

/// <summary>The handbook of the source tree, and lessons made for tests.</summary>
public static class Lessons
{
    private static readonly Lazy<CompiledHandbook> LazyCompiled = new(() => Compile(Files!, Phrasings));

    /// <summary>The lesson files as they stand in <c>handbook/</c>.</summary>
    public static IReadOnlyList<LessonFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryPaths.Handbook, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new LessonFile(
            Path.ChangeExtension(Path.GetRelativePath(RepositoryPaths.Handbook, path), null).Replace('\\', '/'), path, File.ReadAllText(path))),
    ];

    /// <summary>How people ask for them.</summary>
    public static LessonFile Phrasings { get; } = new("phrasings", Path.Combine(RepositoryPaths.Handbook, "phrasings.tsv"), File.ReadAllText(Path.Combine(RepositoryPaths.Handbook, "phrasings.tsv")));

    /// <summary>The handbook, compiled without colours.</summary>
    public static CompiledHandbook Handbook => LazyCompiled.Value;

    public static CompiledHandbook Compile(IEnumerable<LessonFile> files, LessonFile? phrasings = null)
    {
        var diagnostics = new List<LessonDiagnostic>();
        var bytes = HandbookCompiler.Compile(files, new PlainHighlighter(), diagnostics, phrasings)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
        return CompiledHandbook.Open(bytes);
    }

    /// <summary>The text of a lesson that keeps every rule, for tests to break one.</summary>
    public static string WellFormed(string title = "Widgets") => $"""
        ---
        title: "{title}"
        kind: concept
        language: python
        aliases: ["{title} alias"]
        questions: ["What is {title}?", "How does {title} work?", "Why {title}?", "explain {title}"]
        summary: "What {title} is."
        bestFor: "Testing."
        howItWorks: "Well."
        analogy: "A box."
        family: boxes
        traits:
          Size: small
        sources:
          - url: https://docs.python.org/3/
            supports: everything
        verified: [Python 3.11]
        ---

        ## In plain words

        {Words(700)}

        ## How it works

        It works.

        ## Example

        ```python run
        print(1)
        ```

        ```output
        1
        ```

        ## Under the hood

        Deep.

        ## Pitfalls

        ### The wrong one

        ```python expect=fail
        1 / 0
        ```

        ```output stderr
        …
        ZeroDivisionError: division by zero
        ```

        ## Best practices

        - Be good.

        ## Check yourself

        ### What does this print?

        ```python run
        print(2)
        ```

        ```output
        2
        ```

        ### Why?

        Because.
        """.ReplaceLineEndings("\n");

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
