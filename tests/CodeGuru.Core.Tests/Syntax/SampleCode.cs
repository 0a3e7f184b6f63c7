namespace CodeGuru.Core.Tests.Syntax;

/// <summary>The small programs in <c>Samples/</c>, one a language, with every construct that shows in colours.</summary>
internal static class SampleCode
{
    public static string Folder { get; } = Path.Combine(RepositoryPaths.Root, "tests/CodeGuru.Core.Tests/Syntax/Samples");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");
}
