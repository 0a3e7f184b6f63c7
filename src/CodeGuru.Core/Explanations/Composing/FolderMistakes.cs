using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>The few gravest mistakes that the facts show in a folder's files, each with its place.</summary>
internal static class FolderMistakes
{
    private const int Most = 5;

    // Looking through all functions of a very large folder would take longer than people wait for an overview.
    private const int MostFiles = 300;

    // What loses or corrupts something comes before what is slow, and that before what is hard to read, of which a folder has too much.
    private static readonly string[] Gravest = ["unlocked state", "blocked async", "broad catch", "left open", "lost memory", "unchecked fork", "deep recursion", "changed argument", "search in loop", "shared variable"];

    public static IReadOnlyList<string> Of(ExplainedCode code, FolderNames names) =>
    [
        .. code.Files.Where(file => !FolderStarts.IsTest(file)).Take(MostFiles).SelectMany(file => Found(code, file).Select(remark => (file, remark)))
            .Where(each => Gravest.Contains(each.remark.Kind)).OrderBy(each => Array.IndexOf(Gravest, each.remark.Kind)).ThenBy(each => each.file.Path, StringComparer.Ordinal).ThenBy(each => each.remark.Line).Take(Most)
            .Select(each => $"{Wording.Sentence($"in {each.remark.Within}, {each.remark.Text}").TrimEnd('.')} ({names.Bare(each.file)}:{each.remark.Line})."),
    ];

    private static IEnumerable<Remark> Found(ExplainedCode code, ExplainedFile file) => file.Outline.Where(entry => (entry.Symbol.IsCallable || entry.Symbol.IsType) && !entry.Symbol.IsAnonymous)
        .SelectMany(entry => CodeRemarks.Of(new PatternSubject(code, file, entry.Symbol)).Where(remark => remark.IsMistake).Select(remark => remark with { Within = SymbolName.Of(file.Code, entry.Symbol) }));
}
