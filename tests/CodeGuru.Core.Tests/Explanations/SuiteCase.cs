namespace CodeGuru.Core.Tests.Explanations;

/// <summary>
/// Code of which something must be said, or of which it must not. A suite's file begins with the words that are looked for; a case with
/// <c>=== yes NAME.EXTENSION what is said beside</c>, or <c>=== no NAME.EXTENSION</c>.
/// </summary>
/// <param name="Suite">The words that the file begins with.</param>
/// <param name="Title">Tells the cases of a suite apart.</param>
internal sealed record SuiteCase(string Suite, string Title, bool IsThere, string Path, string Said, string Code)
{
    public static IReadOnlyList<SuiteCase> All(string folder) => [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Of)];

    /// <summary>What names each case to a theory: its suite and its title.</summary>
    public static TheoryData<string, string> Named(IReadOnlyList<SuiteCase> cases)
    {
        var data = new TheoryData<string, string>();
        foreach (var each in cases) data.Add(each.Suite, each.Title);
        return data;
    }

    /// <summary>Each suite has at least so many of both sides.</summary>
    public static void AssertBothSides(IReadOnlyList<SuiteCase> cases, int there, int notThere)
    {
        foreach (var suite in cases.GroupBy(each => each.Suite))
        {
            Assert.True(suite.Count(each => each.IsThere) >= there, suite.Key);
            Assert.True(suite.Count(each => !each.IsThere) >= notThere, suite.Key);
        }
    }

    private static IEnumerable<SuiteCase> Of(string file)
    {
        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n=== ");
        foreach (var part in parts.Skip(1))
        {
            var lineEnd = part.IndexOf('\n', StringComparison.Ordinal);
            var words = part[..lineEnd].Split(' ', 3);
            yield return new SuiteCase(parts[0].Trim(), $"{words[0]} {words[1]}", words[0] == "yes", words[1], words.Length > 2 ? words[2] : "", part[(lineEnd + 1)..]);
        }
    }
}
