namespace CodeGuru.Cli.Json;

/// <summary><c>explain</c> of several targets with <c>--format json</c>.</summary>
internal sealed record ExplanationsDocument(int Schema, IReadOnlyList<AnswerDocument> Explanations);
