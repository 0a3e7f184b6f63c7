namespace CodeGuru.Cli.Quizzes;

/// <summary>What a person does with a question.</summary>
internal abstract record QuizReply
{
    private QuizReply()
    {
    }

    /// <summary>Answers it.</summary>
    public sealed record Answer(string Text) : QuizReply;

    /// <summary>Wants help.</summary>
    public sealed record Hint : QuizReply;

    /// <summary>Gives up on it.</summary>
    public sealed record Show : QuizReply;

    /// <summary>Has enough for today.</summary>
    public sealed record Stop : QuizReply;
}
