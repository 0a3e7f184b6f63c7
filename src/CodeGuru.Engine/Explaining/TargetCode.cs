using CodeGuru.Core.Explanations;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Engine.Explaining;

/// <summary>Brings what a person pointed at into the shape that explainers read.</summary>
internal static class TargetCode
{
    /// <param name="facts">About the target, and about who else calls it.</param>
    public static ExplainedCode Of(CodeTarget target, CodeFacts facts)
    {
        var files = facts.Files.ToDictionary<FileFacts, object, ExplainedFile>(file => file, file => new ExplainedFile(file.Path, file.Code, file.Outline), ReferenceEqualityComparer.Instance);
        ExplainedPart part = target switch
        {
            CodeTarget.Folder folder => new ExplainedPart.Folder(folder.Path),
            CodeTarget.WholeFile whole => new ExplainedPart.File(files[whole.File]),
            CodeTarget.Declaration declaration => new ExplainedPart.Declaration(files[declaration.File], declaration.Symbol),
            CodeTarget.LineRange lines => new ExplainedPart.Lines(files[lines.File], lines.Around, lines.From, lines.To),
            _ => throw new InvalidOperationException(target.ToString()),
        };
        var own = FileOf(target) is { } file ? files[file] : null;
        return new ExplainedCode(part, [.. facts.Files.Select(each => files[each]).OrderBy(each => ReferenceEquals(each, own) ? 0 : 1)], facts.Calls)
        {
            Skipped = [.. target.Facts.Skipped.Select(skipped => skipped.Reason)],
        };
    }

    /// <summary>The file that a target stands in; null for a folder.</summary>
    public static FileFacts? FileOf(CodeTarget target) => target switch
    {
        CodeTarget.WholeFile whole => whole.File,
        CodeTarget.Declaration declaration => declaration.File,
        CodeTarget.LineRange lines => lines.File,
        _ => null,
    };

    /// <summary>The lines that are meant, 1-based and both included; everything for a file or a folder.</summary>
    public static (int From, int To) LinesOf(CodeTarget target) => target switch
    {
        CodeTarget.Declaration { File.Code: var file, Symbol.Span: var span } => (file.LineOf(span), file.EndLineOf(span)),
        CodeTarget.LineRange lines => (lines.From, lines.To),
        _ => (1, int.MaxValue),
    };
}
