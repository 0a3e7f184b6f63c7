using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.HandbookCompiler;

/// <summary>The highlighter that colours the lessons' code while they are compiled.</summary>
internal static class LessonHighlighting
{
    /// <param name="grammars">Folder of the grammars; null or empty: nothing is coloured.</param>
    public static ICodeHighlighter Create(string? grammars)
    {
        if (grammars is null) return new PlainHighlighter();
        var folder = new GrammarFolder(grammars, CompiledModuleFolder.Find(TimeProvider.System));
        return folder.IsInstalled ? new TreeSitterHighlighter(new SyntaxParser(folder, TimeProvider.System)) : new PlainHighlighter();
    }
}
