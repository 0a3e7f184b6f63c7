using System.Runtime.CompilerServices;

namespace CodeGuru.Core.Tests.Explanations.Patterns;

/// <summary>Per pattern a file of code that must be recognised, and of look-alikes that must not: a false pattern is worse than none.</summary>
public sealed class PatternSuiteTests
{
    private static readonly string SuiteFolder = Folder();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var each in AllCases()) data.Add(each.Pattern, each.Title);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pattern_is_recognised_where_it_is_and_nowhere_else(string pattern, string title)
    {
        var (_, _, isThere, path, evidence, code) = AllCases().Single(each => each.Pattern == pattern && each.Title == title);
        var explanation = ExplainedSource.OfFile(path, code);
        Assert.True(explanation.KeyConcepts.Any(concept => concept.Name == pattern) == isThere, $"{pattern} in\n{code}\n{explanation.DeepDive}");
        if (isThere) Assert.Contains(evidence, explanation.DeepDive, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_suite_has_both_sides()
    {
        foreach (var suite in AllCases().GroupBy(each => each.Pattern))
        {
            Assert.True(suite.Count(each => each.IsThere) >= 4, suite.Key);
            Assert.True(suite.Count(each => !each.IsThere) >= 4, suite.Key);
        }
    }

    /// <summary>A case begins with <c>=== yes NAME.EXTENSION what the evidence says</c>, or <c>=== no ...</c>; the file's first line is the pattern's name.</summary>
    private static IEnumerable<(string Pattern, string Title, bool IsThere, string Path, string Evidence, string Code)> AllCases()
    {
        foreach (var path in Directory.EnumerateFiles(SuiteFolder, "*.txt").Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n=== ");
            foreach (var part in parts.Skip(1))
            {
                var lineEnd = part.IndexOf('\n', StringComparison.Ordinal);
                var words = part[..lineEnd].Split(' ', 3);
                yield return (parts[0].Trim(), $"{words[0]} {words[1]}", words[0] == "yes", words[1], words.Length > 2 ? words[2] : "", part[(lineEnd + 1)..]);
            }
        }
    }

    private static string Folder([CallerFilePath] string testFile = "") => Path.Combine(Path.GetDirectoryName(testFile)!, "Suites");
}
