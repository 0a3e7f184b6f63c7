using System.Text;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

/// <summary>Draws code with, under each line, a letter per coloured character: a golden file that people can read.</summary>
internal static class HighlightPicture
{
    public static string Draw(string code, IReadOnlyList<HighlightSpan> spans)
    {
        var letters = new char[code.Length];
        Array.Fill(letters, ' ');
        foreach (var span in spans) letters.AsSpan(span.Start, span.Length).Fill(Letter(span.Kind));
        var picture = new StringBuilder();
        var at = 0;
        foreach (var line in code.Split('\n'))
        {
            picture.Append(line.Replace('\t', ' ')).Append('\n');
            picture.Append(new string(letters, at, line.Length).TrimEnd()).Append('\n');
            at += line.Length + 1;
        }

        return picture.ToString();
    }

    private static char Letter(HighlightKind kind) => kind switch
    {
        HighlightKind.Keyword => 'k',
        HighlightKind.Function => 'f',
        HighlightKind.Type => 'T',
        HighlightKind.Constructor => 'c',
        HighlightKind.Variable => 'v',
        HighlightKind.Parameter => 'p',
        HighlightKind.Property => 'P',
        HighlightKind.Constant => 'C',
        HighlightKind.Number => 'N',
        HighlightKind.String => 's',
        HighlightKind.Escape => 'e',
        HighlightKind.Comment => '#',
        HighlightKind.Operator => 'o',
        HighlightKind.Punctuation => '.',
        HighlightKind.Attribute => '@',
        HighlightKind.Tag => 't',
        HighlightKind.Label => 'L',
        HighlightKind.Module => 'M',
        _ => '?',
    };
}
