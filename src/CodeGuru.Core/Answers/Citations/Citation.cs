namespace CodeGuru.Core.Answers.Citations;

/// <summary>Something that an explanation says about code, and what the facts say.</summary>
/// <param name="Text">What it says: a name, a place, a claim in short.</param>
/// <param name="Start">Where it stands in the Markdown.</param>
/// <param name="End">Index after it.</param>
/// <param name="Verdict">What the facts say.</param>
/// <param name="Problem">What is wrong, for people, as a clause without a full stop; null where nothing is.</param>
public sealed record Citation(string Text, int Start, int End, CitationVerdict Verdict, string? Problem);
