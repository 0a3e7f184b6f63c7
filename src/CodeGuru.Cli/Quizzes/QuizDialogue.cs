using System.Globalization;
using System.Text;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Learning;
using CodeGuru.Engine.Learning;

namespace CodeGuru.Cli.Quizzes;

/// <summary>Asks questions one after the other: an answer is checked, may be tried again, with hints in steps, and is remembered at once.</summary>
internal sealed class QuizDialogue(OutputStyle style, LearningStore store, QuizChecker checker, QuizInput input)
{
    private const string Prompt = "> ";

    public async Task<QuizTally> AskAsync(IReadOnlyList<QuizQuestion> questions, CancellationToken cancellation)
    {
        var (asked, known) = (0, 0);
        foreach (var question in questions)
        {
            style.WriteMarkdown($"## {asked + 1} of {questions.Count}: {question.LessonTitle}\n\n**{question.Title}**\n\n{(question.Text.Length > 0 ? question.Text + "\n\n" : "")}{Instruction(question)}\n\n");
            if (await AskAsync(question, cancellation).ConfigureAwait(false) is not { } grade) break;
            asked++;
            if (grade >= Recall.Good) known++;
        }

        return new QuizTally(asked, known);
    }

    private string Instruction(QuizQuestion question) => question.Kind switch
    {
        QuizKind.Predict => "*Type what it prints, then an empty line. `?` is a hint, `!` the answer, `q` the end.*",
        QuizKind.Choose => "*Type a letter. `?` is a hint, `!` the answer, `q` the end.*",
        QuizKind.Fix when checker.CanRun => "*Mend it: `e` opens it in your editor; or type the whole program, then a line with a dot only. It is run. `?` is a hint, `!` the answer, `q` the end.*",
        _ => "*Answer for yourself, in a line if you like, then press Enter. `?` is a hint, `q` the end.*",
    };

    /// <summary>Null where the person has enough.</summary>
    private async Task<Recall?> AskAsync(QuizQuestion question, CancellationToken cancellation)
    {
        var (hints, wrong) = (0, 0);
        var checks = question.Kind is QuizKind.Predict or QuizKind.Choose || (question.Kind == QuizKind.Fix && checker.CanRun);
        var expected = question.Kind == QuizKind.Predict ? await checker.OutputAsync(question, cancellation).ConfigureAwait(false) : default;
        while (true)
        {
            switch (await ReadAsync(question, cancellation).ConfigureAwait(false))
            {
                case QuizReply.Stop:
                    return null;
                case QuizReply.Hint:
                    style.WriteMarkdown(hints < question.Hints.Count ? $"*Hint {hints + 1} of {question.Hints.Count}:* {question.Hints[hints]}\n\n" : "There is no further hint; `!` shows the answer.\n\n");
                    hints = Math.Min(hints + 1, question.Hints.Count);
                    break;
                case QuizReply.Show:
                    return Remember(question, Recall.Again, hints, "");
                case QuizReply.Answer when !checks:
                    style.WriteMarkdown(question.Answer + "\n\n");
                    return await GradeAsync(cancellation).ConfigureAwait(false) is { } own ? Remember(question, own, hints, null) : null;
                case QuizReply.Answer { Text: var text }:
                    var verdict = await CheckAsync(question, expected.Output, text, cancellation).ConfigureAwait(false);
                    if (verdict.IsRight)
                    {
                        var grade = (wrong, hints) switch { (0, 0) => Recall.Good, ( <= 1, _) => Recall.Hard, _ => Recall.Again };
                        return Remember(question, grade, hints, expected.WasRun ? "✓ Right: it was run to see.\n\n" : "✓ Right.\n\n");
                    }

                    wrong++;
                    style.WriteMarkdown($"✗ {verdict.Remark} Try again, or `?` or `!`.\n\n");
                    break;
            }
        }
    }

    private async Task<QuizVerdict> CheckAsync(QuizQuestion question, string expected, string answer, CancellationToken cancellation) => question.Kind switch
    {
        QuizKind.Predict => QuizChecker.Predicted(question, expected, answer),
        QuizKind.Choose when answer.Trim().Trim('.', ')').ToUpperInvariant() is [var letter] && question.Options.Contains(letter) =>
            letter == question.Choice ? QuizVerdict.Right : new QuizVerdict(false, $"It is not {letter}."),
        QuizKind.Choose => new QuizVerdict(false, $"The answers are {string.Join(", ", question.Options)}."),
        _ => await checker.MendedAsync(question, answer, cancellation).ConfigureAwait(false),
    };

    private async Task<QuizReply> ReadAsync(QuizQuestion question, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        while (true)
        {
            if (await input.LineAsync(text.Length == 0 ? Prompt : "  ", cancellation).ConfigureAwait(false) is not { } line)
                return text.Length > 0 ? new QuizReply.Answer(text.ToString()) : new QuizReply.Stop();
            var word = line.Trim();
            if (text.Length == 0)
            {
                switch (word)
                {
                    case "?": return new QuizReply.Hint();
                    case "!": return new QuizReply.Show();
                    case "q" or "quit" or "exit": return new QuizReply.Stop();
                    case "e" when question.Kind == QuizKind.Fix && checker.CanRun:
                        if (await OutsideEditor.EditAsync(question.Program!.Code, style.Host.Variable, cancellation).ConfigureAwait(false) is { } edited) return new QuizReply.Answer(edited);
                        style.WriteMarkdown("The editor could not be started: set `EDITOR`, or type the program here.\n\n");
                        continue;
                }
            }

            switch (question.Kind)
            {
                case QuizKind.Predict when word.Length == 0 && text.Length > 0:
                case QuizKind.Fix when checker.CanRun && word == ".":
                    return new QuizReply.Answer(text.ToString());
                case QuizKind.Predict when word.Length == 0:
                    continue;
                case QuizKind.Predict or QuizKind.Fix when checker.CanRun || question.Kind == QuizKind.Predict:
                    text.Append(line).Append('\n');
                    continue;
                default:
                    return new QuizReply.Answer(line);
            }
        }
    }

    private async Task<Recall?> GradeAsync(CancellationToken cancellation)
    {
        style.WriteMarkdown("*How well did you know it? `1` not at all, `2` with trouble, `3` well, `4` at once.*\n\n");
        while (await input.LineAsync(Prompt, cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Trim() is "q" or "quit" or "exit") return null;
            if (int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade is >= 1 and <= 4) return (Recall)grade;
            style.WriteMarkdown("A number from 1 to 4.\n\n");
        }

        return null;
    }

    /// <param name="before">What is said before the lesson's answer; null where that was shown.</param>
    private Recall Remember(QuizQuestion question, Recall grade, int hints, string? before)
    {
        var card = store.Record(question, grade, hints);
        var when = DueText.In(card.Due - store.Now);
        style.WriteMarkdown($"{(before is null ? "" : $"{before}{question.Answer}\n\n")}*Comes back {when}. More: `codeguru lessons show {question.Lesson}`*\n\n");
        return grade;
    }
}
