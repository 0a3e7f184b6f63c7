using System.Globalization;
using System.Text;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>Lines of a file, numbered as in the file.</summary>
/// <param name="Path">As a person would name it.</param>
/// <param name="Why">What it is to the code that is explained; null for that code itself.</param>
internal sealed record QuotedCode(string Path, int From, int To, string Text, string? Why)
{
    /// <summary>What does not fit any model's window whole: some 1,500 lines.</summary>
    public const int MostTokens = 24_000;

    public int Tokens => TokenEstimate.Of(Text);

    /// <param name="file">Where the lines stand.</param>
    /// <param name="from">1-based.</param>
    /// <param name="to">Included.</param>
    /// <param name="why">What they are to the explained code.</param>
    /// <param name="left">Lines that are left out, of which the model is told.</param>
    public static QuotedCode Of(ExplainedFile file, int from, int to, string? why, IReadOnlyList<(int From, int To)>? left = null)
    {
        var lines = file.Code.Text.ReplaceLineEndings("\n").Split('\n');
        to = Math.Min(to, lines.Length);
        var text = new StringBuilder();
        for (var line = from; line <= to; line++)
        {
            if (left?.FirstOrDefault(range => range.From == line) is { From: > 0 } gap)
            {
                text.Append(CultureInfo.InvariantCulture, $"      … lines {gap.From}-{gap.To} are left out\n");
                line = gap.To;
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{line,5} {lines[line - 1]}\n");
        }

        return new QuotedCode(file.Path, from, to, text.ToString().TrimEnd('\n'), why);
    }

    /// <summary>The lines whole where they fit; else without the bodies of the longest functions, which are named in the facts.</summary>
    public static QuotedCode Fitted(ExplainedFile file, int from, int to)
    {
        var whole = Of(file, from, to, null);
        var left = new List<(int From, int To)>();
        var bodies = new Queue<(int From, int To)>(file.Outline.Where(entry => entry.Symbol.IsCallable && entry.Symbol.Owner is { IsCallable: false } && entry.Line > from && entry.EndLine <= to && entry.EndLine - entry.Line > 3)
            .Select(entry => (From: entry.Line + 1, To: entry.EndLine)).OrderByDescending(body => body.To - body.From));
        while (whole.Tokens > MostTokens && bodies.TryDequeue(out var body))
        {
            left.Add(body);
            whole = Of(file, from, to, null, left);
        }

        return whole.Tokens <= MostTokens ? whole : whole with { Text = whole.Text[..(MostTokens * 2)] + "\n      … the rest is left out" };
    }

    public static QuotedCode Of(ExplainedFile file, Symbol symbol, string why) => Of(file, file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span), why);
}
