using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Lint;

/// <summary>Nothing is shown as working that the tests do not run.</summary>
internal static class FenceRules
{
    /// <summary>A terminal of 80 columns shows a lesson's code without breaking a line.</summary>
    private const int WidestCode = 79;

    private static readonly string[] KnownWords = ["run", "expect=fail", "norun", "continues", "stderr"];

    public static void Check(CheckedLesson lesson)
    {
        foreach (var section in lesson.Lesson.Sections) Check(lesson, section);
    }

    private static void Check(CheckedLesson lesson, LessonSection section)
    {
        FencedBlock? program = null;
        var outputs = 0;
        foreach (var block in CheckedLesson.Blocks(section))
        {
            CheckWidth(lesson, block);
            if (block.Language.Length == 0)
            {
                lesson.Complain(block.Line, "fence", "the fence names no language: 'text' if it is none");
            }
            else if (block.IsOutput)
            {
                if (program is not { IsExecuted: true }) lesson.Complain(block.Line, "fence", "this output belongs to no block that is run");
                outputs++;
            }
            else
            {
                RequireOutput(lesson, program, outputs);
                (program, outputs) = (block.IsProgram ? block : null, 0);
                if (program is not null) CheckProgram(lesson, program);
            }

            if (block.NotRunReason is null && block.Words.FirstOrDefault(word => !KnownWords.Contains(word)) is { } unknown)
                lesson.Complain(block.Line, "fence-word", $"'{unknown}' is not a fence word: {string.Join(", ", KnownWords)}");
        }

        RequireOutput(lesson, program, outputs);
    }

    private static void CheckWidth(CheckedLesson lesson, FencedBlock block)
    {
        var line = block.Line;
        foreach (var text in block.Code.Split('\n'))
        {
            line++;
            if (text.Length > WidestCode) lesson.Complain(line, "code-width", $"{text.Length} columns: a line of code has at most {WidestCode}");
        }
    }

    private static void CheckProgram(CheckedLesson lesson, FencedBlock block)
    {
        if (block.NotRunReason is { Length: 0 }) lesson.Complain(block.Line, "fence", "'norun' needs a reason");
        if (!block.IsExecuted && block.NotRunReason is null)
            lesson.Complain(block.Line, "fence", $"this {block.Language} block must say run, expect=fail, or norun with a reason");
        if (block.MustRun && block.MustFail) lesson.Complain(block.Line, "fence", "'run' and 'expect=fail' exclude each other");
    }

    private static void RequireOutput(CheckedLesson lesson, FencedBlock? program, int outputs)
    {
        if (program is { IsExecuted: true } && outputs == 0)
            lesson.Complain(program.Line, "output", "a block that is run shows what it prints: an output fence must follow");
    }
}
