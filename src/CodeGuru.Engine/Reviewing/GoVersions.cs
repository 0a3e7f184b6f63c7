using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Reviewing;

/// <summary>The version of Go that a folder's <c>go.mod</c> asks for; the nearest one above a file counts.</summary>
internal sealed partial class GoVersions(string workingFolder)
{
    private readonly Dictionary<string, Version?> known = [];

    /// <param name="path">Of a file, as a person would name it.</param>
    public Version? Of(string path)
    {
        lock (known) return Path.GetDirectoryName(Path.GetFullPath(Path.Combine(workingFolder, path))) is { } folder ? OfFolder(folder) : null;
    }

    private Version? OfFolder(string folder)
    {
        if (known.TryGetValue(folder, out var version)) return version;
        var module = Path.Combine(folder, "go.mod");
        if (File.Exists(module)) version = Line().Match(File.ReadAllText(module)) is { Success: true } match && Version.TryParse(match.Groups[1].Value, out var asked) ? asked : null;
        else version = Path.GetDirectoryName(folder) is { } above ? OfFolder(above) : null;
        return known[folder] = version;
    }

    [GeneratedRegex(@"^go\s+([0-9]+\.[0-9]+(?:\.[0-9]+)?)", RegexOptions.Multiline)]
    private static partial Regex Line();
}
