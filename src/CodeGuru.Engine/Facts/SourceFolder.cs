using CodeGuru.Core.Languages;

namespace CodeGuru.Engine.Facts;

/// <summary>Finds the files of a folder whose language is understood, in the order of their paths.</summary>
internal static class SourceFolder
{
    /// <summary>Folders of other people's code and of what tools make.</summary>
    private static readonly HashSet<string> Vendored = new(StringComparer.OrdinalIgnoreCase)
    {
        "node_modules", "bower_components", "vendor", "third_party", "site-packages", "venv", "env", "__pycache__", "dist", "build", "target", "obj", "bin", "out",
        "artifacts", "coverage", "generated", "Pods",
    };

    /// <returns>Paths relative to the folder, with slashes.</returns>
    public static IEnumerable<string> Files(string root, FactsOptions options) => Walk(root, "", options, null);

    private static IEnumerable<string> Walk(string root, string folder, FactsOptions options, IgnoreRules? rules)
    {
        var full = Path.Combine(root, folder);
        if (options.Ignore && ReadLines(Path.Combine(full, ".gitignore")) is { } lines) rules = IgnoreRules.Read(rules, folder, lines);
        foreach (var entry in Entries(full).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var isFolder = entry is DirectoryInfo;
            if (options.Ignore && rules?.Ignores(path, isFolder) == true) continue;
            // A link may lead round in circles.
            if (isFolder)
            {
                if (entry.LinkTarget is not null || entry.Name.StartsWith('.') || (options.Ignore && Vendored.Contains(entry.Name))) continue;
                foreach (var file in Walk(root, path, options, rules)) yield return file;
            }
            else if (LanguageCatalog.ForExtension(entry.Extension) is not null)
            {
                yield return path;
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string[]? ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
