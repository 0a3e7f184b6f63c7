using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Lint;

/// <summary>A lesson on its way through the rules.</summary>
internal sealed class CheckedLesson(LessonFile file, Lesson lesson, ICollection<LessonDiagnostic> diagnostics)
{
    public LessonFile File { get; } = file;

    public Lesson Lesson { get; } = lesson;

    public void Complain(int line, string rule, string message) => diagnostics.Add(new LessonDiagnostic(File.Path, line, rule, message));

    /// <summary>The fenced blocks of a section, their lines counted in the file.</summary>
    public static IEnumerable<FencedBlock> Blocks(LessonSection section) =>
        FencedBlock.In(section.Markdown).Select(block => block with { Line = block.Line + FirstLine(section) - 1 });

    /// <summary>1-based line in the file of a section's first line of text.</summary>
    public static int FirstLine(LessonSection section) => section.Line + 2;
}
