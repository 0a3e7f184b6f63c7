using System.Text.RegularExpressions;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What the preprocessor puts in place of a macro, as written: the rest of its line, and of those that it is continued on.</summary>
internal static partial class MacroText
{
    private const int Longest = 80;
    private const int MostConstants = 12;

    /// <summary>On one line; null where that is too long to be quoted, or nothing.</summary>
    public static string? Of(CodeFile file, Symbol macro)
    {
        var text = file.Text;
        var start = macro.NameSpan.End;
        if (start < text.Length && text[start] == '(' && text.IndexOf(')', start) is >= 0 and var closed) start = closed + 1;
        var end = EndOfLine(text, start);
        while (end < text.Length && text.AsSpan(start, end - start).TrimEnd().EndsWith('\\')) end = EndOfLine(text, end + 1);
        var whole = Comments().Replace(text[start..end], " ");
        var told = Spaces().Replace(whole, " ").Trim();
        return told.Length is > 0 and <= Longest ? told : null;
    }

    /// <summary>The names that stand for a value, with it, as a section; null where a file defines none.</summary>
    public static string? Constants(CodeFile file)
    {
        var told = file.Module.Members.Where(member => member.Kind == SymbolKind.Field && member.Has("macro")).Select(member => (member, Text: Of(file, member))).Where(each => each.Text is not null).ToList();
        return told.Count == 0 ? null : $"**Macros that stand for a value**\n\n{string.Join('\n', told.Take(MostConstants).Select(each => $"- {Wording.Code(each.member.Name)} (line {file.LineOf(each.member.NameSpan)}): {Wording.Code(each.Text!)}."))}{(told.Count > MostConstants ? $"\n- And {told.Count - MostConstants} more." : "")}";
    }

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;

    [GeneratedRegex(@"/\*.*?(?:\*/|$)|//.*$", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?:\\\r?\n|\s)+")]
    private static partial Regex Spaces();
}
