using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CodeGuru.Core;
using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Engine.Reviewing;

/// <summary>
/// Findings that are known and not to be told again: a text file with a finding a line, its rule, its file, and a fingerprint of the line that it is on, so that it is
/// known again where other lines moved it.
/// </summary>
public sealed class Baseline
{
    private const string Head = "# codeguru baseline 1: rule, file, fingerprint of the line";

    private readonly HashSet<string> known;

    private Baseline(IEnumerable<string> entries) => known = [.. entries];

    /// <exception cref="CodeGuruException">The file is not there, or is no baseline.</exception>
    public static Baseline Read(string path, string shown)
    {
        if (!File.Exists(path)) throw new CodeGuruException(ExitCode.NotFound, "Baseline not found", $"There is no file '{shown}'.", "Write it with --write-baseline.");
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0 || lines[0] != Head) throw new CodeGuruException(ExitCode.UnreadableInput, "Not a baseline", $"'{shown}' is not a baseline that this version writes.", "Write it anew with --write-baseline.");
        return new Baseline(lines.Skip(1).Where(line => line.Length > 0));
    }

    /// <summary>All findings of a review as a file's text.</summary>
    public static string Write(CodeReview review) => Head + "\n" + string.Concat(review.Files.SelectMany(Entries).Select(each => each.Entry).Order(StringComparer.Ordinal).Select(entry => entry + "\n"));

    /// <summary>The review without what is known.</summary>
    public CodeReview Without(CodeReview review) => new([.. review.Files.Select(file => file with { Pitfalls = [.. Entries(file).Where(each => !known.Contains(each.Entry)).Select(each => each.Pitfall)] })]);

    /// <summary>What a finding is known by; the same line twice in a file is told apart by its number among its like.</summary>
    public static IReadOnlyList<(Pitfall Pitfall, string Entry)> Entries(FileReview file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var counts = new Dictionary<string, int>();
        return [.. file.Pitfalls.Select(pitfall =>
        {
            var code = pitfall.File;
            var line = code.Text[code.Lines.StartOf(pitfall.Line)..code.Lines.EndOf(pitfall.Line)];
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))))[..16];
            var entry = $"{pitfall.About.Id}\t{file.File.Path}\t{hash}";
            var number = counts[entry] = counts.GetValueOrDefault(entry) + 1;
            return (pitfall, number == 1 ? entry : string.Create(CultureInfo.InvariantCulture, $"{entry}-{number}"));
        })];
    }
}
