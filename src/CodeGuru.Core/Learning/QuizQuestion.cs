using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Learning;

/// <summary>A question of a lesson's <em>Check yourself</em>.</summary>
public sealed record QuizQuestion
{
    /// <summary>The lesson's slug and a hash of the question: it stays while the question does, wherever it stands.</summary>
    public required string Id { get; init; }

    public required string Lesson { get; init; }

    public required string LessonTitle { get; init; }

    public required QuizKind Kind { get; init; }

    /// <summary>The question itself, a line of Markdown.</summary>
    public required string Title { get; init; }

    /// <summary>What stands between the question and its answer, as Markdown: code, options, what goes wrong.</summary>
    public required string Text { get; init; }

    /// <summary>The lesson's answer, as Markdown.</summary>
    public required string Answer { get; init; }

    /// <summary>The program that is asked about, for <see cref="QuizKind.Predict"/> and <see cref="QuizKind.Fix"/>.</summary>
    public CodeExample? Program { get; init; }

    /// <summary>What a right answer prints, for <see cref="QuizKind.Predict"/> and <see cref="QuizKind.Fix"/>.</summary>
    public FencedBlock? Output { get; init; }

    /// <summary>The letters to choose from, for <see cref="QuizKind.Choose"/>.</summary>
    public IReadOnlyList<char> Options { get; init; } = [];

    /// <summary>The right letter, for <see cref="QuizKind.Choose"/>.</summary>
    public char? Choice { get; init; }

    /// <summary>Help in steps, the least first; Markdown.</summary>
    public required IReadOnlyList<string> Hints { get; init; }
}
