namespace CodeGuru.Cli.Quizzes;

/// <summary>How a sitting went.</summary>
/// <param name="Asked">Questions that were answered or given up.</param>
/// <param name="Known">Those of them answered at the first try, without a hint.</param>
internal sealed record QuizTally(int Asked, int Known);
