using System.Runtime.CompilerServices;

namespace CodeGuru.Core.Tests.Explanations.Remarks;

/// <summary>Code about which something is to be said for or against it, and look-alikes about which nothing is.</summary>
public sealed class RemarkSuiteTests
{
    private static readonly string SuiteFolder = Folder();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var each in AllCases()) data.Add(each.Words, each.Title);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_remark_is_made_where_the_facts_show_it_and_nowhere_else(string words, string title)
    {
        var (_, _, isThere, path, said, code) = AllCases().Single(each => each.Words == words && each.Title == title);
        var explanation = ExplainedSource.OfFile(path, code);
        var remarks = explanation.CommonMistakes.Concat(explanation.BestPractices).ToList();
        Assert.True(remarks.Exists(remark => remark.Contains(words, StringComparison.Ordinal)) == isThere, $"“{words}” of\n{code}\n{string.Join('\n', remarks)}");
        if (isThere) Assert.Contains(remarks, remark => remark.Contains(said, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_suite_has_both_sides()
    {
        foreach (var suite in AllCases().GroupBy(each => each.Words))
        {
            Assert.True(suite.Count(each => each.IsThere) >= 2, suite.Key);
            Assert.True(suite.Count(each => !each.IsThere) >= 3, suite.Key);
        }
    }

    /// <summary>A file's first line is what every remark of its kind says; its cases begin as those of the patterns do.</summary>
    private static IEnumerable<(string Words, string Title, bool IsThere, string Path, string Said, string Code)> AllCases()
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
