using System.Runtime.CompilerServices;

namespace CodeGuru.Core.Tests.Pitfalls;

/// <summary>The files that explanations are tried on are of real size and without mistakes: what a rule says of them is a false alarm.</summary>
public sealed class SoundCodeTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".md", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(Folder(), path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Sound_code_of_real_size_is_let_pass(string path) =>
        Assert.Empty(PitfallSuite.Review(new PitfallCase(path, [(path, File.ReadAllText(Path.Combine(Folder(), path)))])).Select(pitfall => $"{path}:{pitfall.Line} {pitfall.About.Id}: {pitfall.Message}"));

    private static string Folder([CallerFilePath] string testFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(testFile)!, "..", "Explanations", "Samples"));
}
