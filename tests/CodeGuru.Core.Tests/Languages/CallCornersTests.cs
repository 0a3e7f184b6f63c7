using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Languages;

/// <summary>Calls that are not written as such: one case a line in <c>Corners</c>, the calls between known functions before the code that makes them.</summary>
public sealed class CallCornersTests
{
    private const string Folder = "Corners";

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "tests", "CodeGuru.Core.Tests", "Languages", Folder), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
            {
                var parts = line.Split(" § ", 2);
                cases.Add(Path.GetFileNameWithoutExtension(path), parts[0], parts[1]);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_call_is_found_and_no_other(string language, string expected, string code)
    {
        var known = LanguageCatalog.ForName(language)!;
        var files = code.Split(" § ").Select(file => file.Split("::: ", 2) is [var path, var text] ? (path, Lines(text)) : ("m." + Ending(language), Lines(file))).ToArray();
        Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(known.Grammar, files));
    }

    private static string Lines(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);

    private static string Ending(string language) => language switch { "javascript" => "js", "typescript" => "ts", "csharp" => "cs", "rust" => "rs", "python" => "py", "ruby" => "rb", _ => language };
}
