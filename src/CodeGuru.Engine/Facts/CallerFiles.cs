using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;

namespace CodeGuru.Engine.Facts;

/// <summary>Finds the files of a project that may call what a file declares, without parsing them: those that name it.</summary>
internal static class CallerFiles
{
    /// <summary>What is known of a file must be there at once: no more files are looked at, and no more are parsed.</summary>
    private const int MostSeen = 1500;
    private const int MostRead = 20;
    private const long LargestRead = 100 * 1024;
    private const int ShortestName = 3;

    /// <param name="file">Full path.</param>
    /// <param name="code">What it declares.</param>
    /// <param name="called">Whose callers are looked for, with what it declares.</param>
    /// <param name="workingFolder">Where the person stands.</param>
    /// <param name="options">Which files are passed over.</param>
    /// <returns>Full paths; those that name what the file is about come first, then those beside it.</returns>
    public static IReadOnlyList<string> Of(string file, CodeFile code, Symbol called, string workingFolder, FactsOptions options)
    {
        if (ProjectFolder.Around(file, workingFolder) is not { } root || Family(file) is not { } family) return [];
        var names = Names(called.WithDescendants(), code);
        if (names.Count == 0) return [];
        var sought = new WordSearch(names);
        var about = new WordSearch([Path.GetFileNameWithoutExtension(file), .. Names(code.Module.WithDescendants().Where(symbol => symbol.IsType || symbol.Owner is { Kind: SymbolKind.Module }), code)]);
        var folder = Path.GetDirectoryName(file);
        return
        [
            .. SourceFolder.Files(root, options).Take(MostSeen).Select(inner => Path.Combine(root, inner)).Where(path => path != file && Family(path) == family)
                .Select(path => (Path: path, Text: Text(path))).Where(each => sought.IsIn(each.Text))
                .OrderBy(each => about.IsIn(each.Text) ? 0 : 1).ThenBy(each => Path.GetDirectoryName(each.Path) == folder ? 0 : 1).Take(MostRead).Select(each => each.Path),
        ];
    }

    private static List<string> Names(IEnumerable<Symbol> symbols, CodeFile code) =>
        [.. symbols.Where(symbol => (symbol.IsCallable || symbol.IsType) && !symbol.Has("namespace") && !symbol.IsAnonymous && symbol.Name.Length >= ShortestName && symbol.Name != code.Conventions.Constructor).Select(symbol => symbol.Name).Distinct()];

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
