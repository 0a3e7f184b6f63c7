using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Pitfalls;

/// <summary>
/// Cases of a rule, in <c>Suites/CG1001.flag.py</c> and <c>Suites/CG1001.pass.py</c>: each begins with a line <c>#: what it shows</c>
/// (<c>//:</c> elsewhere) and is code of its own. Lines that must be flagged end with a comment <c>&lt;-</c>, with a number if more than once. A line
/// <c>#: file pkg/other.py</c> begins a further file of the same case; of a <c>go.mod</c> only the line with the version is given.
/// </summary>
internal static partial class PitfallSuite
{
    public static IEnumerable<string> Files(string rule, string kind) =>
        Directory.EnumerateFiles(Folder(), $"{rule}.{kind}.*").Order(StringComparer.Ordinal);

    public static IEnumerable<string> AllFiles() => Directory.EnumerateFiles(Folder()).Order(StringComparer.Ordinal);

    public static IReadOnlyList<PitfallCase> Cases(string path)
    {
        var cases = new List<PitfallCase>();
        string? name = null;
        var files = new List<(string Path, List<string> Lines)>();
        var extension = Path.GetExtension(path);
        foreach (var line in File.ReadLines(path).Append("#: "))
        {
            if (Heading().Match(line) is not { Success: true } heading)
            {
                if (name is not null) files[^1].Lines.Add(line);
                continue;
            }

            if (heading.Groups[1].Value.StartsWith("file ", StringComparison.Ordinal))
            {
                var inner = heading.Groups[1].Value[5..].Trim();
                if (files is [{ Lines.Count: 0 }]) files.Clear();
                files.Add((inner, []));
                continue;
            }

            if (name is not null) cases.Add(new PitfallCase(name, [.. files.Select(file => (file.Path, string.Join('\n', file.Lines) + "\n"))]));
            name = heading.Groups[1].Value;
            files = [("case" + extension, [])];
        }

        return cases;
    }

    /// <summary>The places that a case expects: <c>path:line</c>, each as often as it is expected.</summary>
    public static IReadOnlyList<string> Expected(PitfallCase each) =>
        [.. each.Files.SelectMany(file => file.Text.Split('\n').SelectMany((line, at) => Enumerable.Repeat($"{file.Path}:{at + 1}", Mark().Match(line) is { Success: true } mark
            ? mark.Groups[1].Success ? int.Parse(mark.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 1 : 0)))];

    public static IReadOnlyList<Pitfall> Review(PitfallCase each)
    {
        var goVersion = each.Files.Where(file => file.Path == "go.mod").Select(file => Version.Parse(file.Text.Trim()["go ".Length..])).FirstOrDefault();
        var files = each.Files.Where(file => file.Path != "go.mod").Select(file => CodeSample.Lower(GrammarCatalog.ForExtension(Path.GetExtension(file.Path))!, file.Text, file.Path)).ToList();
        var project = new ReviewedProject(files, CallGraph.Of(files, TestContext.Current.CancellationToken), new ReviewSettings { GoVersion = _ => goVersion });
        return [.. files.SelectMany(file => project.Review(file, TestContext.Current.CancellationToken))];
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Suites");

    [GeneratedRegex(@"^(?:#|//): ?(.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:#|//) <-(?: (\d+))?\s*$")]
    private static partial Regex Mark();
}
