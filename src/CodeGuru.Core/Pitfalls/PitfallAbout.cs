namespace CodeGuru.Core.Pitfalls;

/// <summary>What a rule is about: what people are told whether or not it was broken.</summary>
/// <param name="Id"><c>CG</c> and four digits; never given to another rule.</param>
/// <param name="Name">In words with hyphens: <c>mutable-default-argument</c>.</param>
/// <param name="Languages">Identifiers of the grammars: <c>python</c>, <c>tsx</c>.</param>
/// <param name="Summary">What it finds, in one sentence.</param>
/// <param name="Why">Why that hurts: what happens at run time, in two to four sentences.</param>
public sealed record PitfallAbout(string Id, string Name, Severity Severity, IReadOnlyList<string> Languages, string Summary, string Why)
{
    /// <summary>Code that is flagged, in the first of the languages.</summary>
    public required string Wrong { get; init; }

    /// <summary>The same code done right.</summary>
    public required string Right { get; init; }

    /// <summary>The slug of the handbook's lesson on it; null where there is none.</summary>
    public string? Lesson { get; init; }

    /// <summary>How CodeGuru decides: what it looks for and what it lets pass, in a sentence or two.</summary>
    public required string Spotting { get; init; }

    /// <summary>The same rule elsewhere: <c>B006</c>, <c>VSTHRD002</c>.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
