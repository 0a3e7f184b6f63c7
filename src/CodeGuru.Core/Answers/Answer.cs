using CodeGuru.Core.Explanations;

namespace CodeGuru.Core.Answers;

/// <summary>A finished answer, or the finding that there is none: then <see cref="Markdown"/> is empty and <see cref="Nearest"/> names lessons.</summary>
public sealed record Answer
{
    public required string Question { get; init; }

    /// <summary>The answer's text without the closing line on who answered.</summary>
    public required string Markdown { get; init; }

    public required AnswerSource Source { get; init; }

    /// <summary>False where no model was there to ask and the handbook has no lesson on the question.</summary>
    public bool Covered { get; init; } = true;

    /// <summary>Where it is not covered: why no model was asked instead.</summary>
    public ModelAbsence NoModel { get; init; }

    /// <summary>Slugs of the lessons nearest to a question that is not covered.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    public AnswerChecks Checks { get; init; } = AnswerChecks.None;

    public TokenUsage? Usage { get; init; }

    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The same as parts; only where a concept or code was to be explained, and its explanation has parts.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>What the examples were run on: <c>Python 3.11</c>.</summary>
    public IReadOnlyList<string> RunOn { get; init; } = [];
}
