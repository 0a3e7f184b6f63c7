namespace CodeGuru.Core.Handbook.Search.Wording;

/// <summary>A question to learn from.</summary>
/// <param name="Features">Of its wording, each once, in order.</param>
/// <param name="Answer">The number of the lesson that answers it, or the number behind the last lesson's where none does.</param>
internal sealed record WordingExample(IReadOnlyList<uint> Features, int Answer);
