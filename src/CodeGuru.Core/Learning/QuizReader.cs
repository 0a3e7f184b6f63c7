using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Composition;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Learning;

/// <summary>
/// Reads the questions of a lesson from its <em>Check yourself</em>: each a heading, its text, and an answer from <c>**Answer:**</c> on. What a
/// question asks for follows from what it is made of: options with letters are chosen from; a program whose output the answer shows is predicted; a
/// program whose output is shown at once, while the answer has another program, is mended; all else is explained.
/// </summary>
public static partial class QuizReader
{
    private const string AnswerMark = "**Answer:**";
    private const string HintMark = "**Hint:**";

    public static IReadOnlyList<QuizQuestion> Read(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        if (lesson[LessonPart.CheckYourself] is not { } section) return [];
        return [.. Subsections.All(section).Select(part => Question(lesson, part.Heading, part.Text)).OfType<QuizQuestion>()];
    }

    private static QuizQuestion? Question(Lesson lesson, string title, string body)
    {
        var answerStart = Paragraph(body, AnswerMark, 0);
        if (answerStart < 0) return null;
        var (text, ownHints) = WithoutHints(body[..answerStart]);
        var answer = body[answerStart..].Trim();
        var programs = CodeExample.In(body);
        var asked = programs.FirstOrDefault(program => program.Block.End <= answerStart && program.Block.IsExecuted);
        var shown = asked is null ? null : programs.FirstOrDefault(program => program.Block.Start >= answerStart && program.Language == asked.Language && program.Output is not null);
        var draft = new QuizQuestion
        {
            Id = $"{lesson.Slug}#{Hash(title + "\n" + asked?.Code)}",
            Lesson = lesson.Slug,
            LessonTitle = lesson.Title,
            Kind = QuizKind.Explain,
            Title = title,
            Text = AnswerWriter.ForReaders(text),
            Answer = AnswerWriter.ForReaders(answer),
            Hints = [],
        };
        var options = Option().Matches(text).Select(match => match.Groups[1].Value[0]).ToList();
        var question = options.Count > 1 && Chosen().Match(answer) is { Success: true } chosen
                ? draft with { Kind = QuizKind.Choose, Options = options, Choice = chosen.Groups[1].Value[0] }
            : asked is { Block.MustRun: true, Output: { } output } && output.Start >= answerStart
                ? draft with { Kind = QuizKind.Predict, Program = asked, Output = output }
            : asked is not null && shown is not null
                ? draft with { Kind = QuizKind.Fix, Program = asked, Output = shown.Output }
            : draft;
        return question with { Hints = [.. ownHints, .. QuizHints.For(question, lesson, shown?.Code)] };
    }

    /// <summary>Where a paragraph begins that starts with <paramref name="mark"/>, outside of code; -1 where none does.</summary>
    private static int Paragraph(string markdown, string mark, int from)
    {
        var blocks = FencedBlock.In(markdown);
        for (var at = markdown.IndexOf(mark, from, StringComparison.Ordinal); at >= 0; at = markdown.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || markdown[at - 1] == '\n') && !blocks.Any(block => block.Start <= at && at < block.End)) return at;
        }

        return -1;
    }

    private static (string Text, IReadOnlyList<string> Hints) WithoutHints(string text)
    {
        var hints = new List<string>();
        for (var at = Paragraph(text, HintMark, 0); at >= 0; at = Paragraph(text, HintMark, 0))
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            hints.Add(text[(at + HintMark.Length)..end].Trim());
            text = text[..at] + text[end..];
        }

        return (text.Trim(), hints);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    [GeneratedRegex(@"^[-*] \*\*([A-H])\.?\*\*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"^\*\*Answer:\*\*\s+\**([A-H])\b\**[.,:;]", RegexOptions.CultureInvariant)]
    private static partial Regex Chosen();
}
