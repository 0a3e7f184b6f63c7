using System.Collections.Frozen;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>The languages whose programs can be run: an explicit list, a row a language. SQL is not among them, since it runs in process.</summary>
public static class LanguageRunners
{
    public static IReadOnlyList<LanguageRunner> All { get; } =
    [
        Interpreters.Python, Interpreters.JavaScript, Interpreters.TypeScript, DotNet.CSharp, Interpreters.Java, Compilers.C, Compilers.Cpp,
        Compilers.Go, Compilers.Rust, Interpreters.Bash,
    ];

    private static readonly FrozenDictionary<string, LanguageRunner> ByLanguage = All.ToFrozenDictionary(runner => runner.Language);

    /// <param name="language">A name of <see cref="Core.Answers.ProgrammingLanguages"/>.</param>
    public static LanguageRunner? For(string language) => ByLanguage.GetValueOrDefault(language);
}
