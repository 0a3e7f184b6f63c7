using System.Buffers;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;

namespace CodeGuru.Engine.Facts;

/// <summary>Finds the files of a project that may call what a file declares, without parsing them: those that name it.</summary>
internal static class CallerFiles
{
    /// <summary>What is known of a file must be there at once: no more files are looked at, and no more are parsed.</summary>
    private const int MostSeen = 1500;
    private const int MostRead = 12;
    private const long LargestRead = 100 * 1024;
    private const int ShortestName = 3;

    /// <returns>Full paths; those that name the file itself as well come first.</returns>
    public static IReadOnlyList<string> Of(string file, CodeFile code, string workingFolder, FactsOptions options)
    {
        if (ProjectFolder.Around(file, workingFolder) is not { } root || Family(file) is not { } family) return [];
        var names = code.Module.WithDescendants().Where(symbol => (symbol.IsCallable || symbol.IsType) && !symbol.IsAnonymous && symbol.Name.Length >= ShortestName && symbol.Name != code.Conventions.Constructor)
            .Select(symbol => symbol.Name).Distinct().ToArray();
        if (names.Length == 0) return [];
        var sought = SearchValues.Create(names, StringComparison.Ordinal);
        var stem = Path.GetFileNameWithoutExtension(file);
        return
        [
            .. SourceFolder.Files(root, options).Take(MostSeen).Select(inner => Path.Combine(root, inner)).Where(path => path != file && Family(path) == family)
                .Select(path => (Path: path, Text: Text(path))).Where(each => each.Text.AsSpan().ContainsAny(sought))
                .OrderBy(each => each.Text.Contains(stem, StringComparison.Ordinal) ? 0 : 1).Take(MostRead).Select(each => each.Path),
        ];
    }

    private static string? Family(string path) => LanguageCatalog.ForExtension(Path.GetExtension(path))?.Family;

    private static string Text(string path)
    {
        try
        {
            return new FileInfo(path).Length > LargestRead ? "" : File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
