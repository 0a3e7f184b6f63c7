using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat;

/// <summary>An answer's Markdown with a mark under each example that something is known of.</summary>
internal static class MarkedAnswer
{
    private const int MostLines = 40;

    public static string Of(Message answer)
    {
        if (answer.Examples.Count == 0) return answer.Content;
        var text = answer.Content;
        var examples = CodeExample.In(text);
        var rest = new List<string>();
        // From the end: what is put in moves what comes after it.
        foreach (var check in answer.Examples.OrderByDescending(check => check.Block))
        {
            var example = examples.FirstOrDefault(each => each.Number == check.Block && each.Language == ProgrammingLanguages.NameOf(check.Language));
            if (example is null || EndOf(example) is var end && !IsAtMargin(text, example.Block)) rest.Insert(0, $"*Example {check.Block}: {Escaped(check)}*");
            else text = $"{text[..end]}\n\n{Mark(check, example)}{text[end..]}";
        }

        return rest.Count == 0 ? text : $"{text.TrimEnd()}\n\n{string.Join("\n\n", rest)}\n";
    }

    private static int EndOf(CodeExample example) => Math.Max(example.Block.End, Math.Max(example.Output?.End ?? 0, example.ErrorOutput?.End ?? 0));

    /// <summary>Within a list or a quotation, a mark would need its indentation.</summary>
    private static bool IsAtMargin(string text, FencedBlock block) => block.Start == 0 || text[block.Start - 1] == '\n';

    private static string Mark(ExampleCheck check, CodeExample example)
    {
        var mark = $"*{Escaped(check)}*";
        if (example.Output is not null || check.IsShown || check.Status != ExampleStatus.Ran || string.IsNullOrWhiteSpace(check.Output)) return mark;
        var lines = check.Output.TrimEnd('\n').Split('\n');
        var shown = string.Join('\n', lines.Take(MostLines)) + (lines.Length > MostLines ? $"\n… {lines.Length - MostLines} more lines" : "");
        return $"{FenceText.Of(FencedBlock.OutputLanguage, shown)}\n{mark}";
    }

    /// <summary>On a line, and nothing in it is Markdown.</summary>
    private static string Escaped(ExampleCheck check)
    {
        var text = new StringBuilder();
        foreach (var c in ExampleVerdict.Of(check).ReplaceLineEndings(" "))
        {
            if (c is '*' or '_' or '`' or '[' or '<' or '\\' or '|' or '&') text.Append('\\');
            text.Append(c);
        }

        return text.ToString();
    }
}
