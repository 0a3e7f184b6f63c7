namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A known shape that code was found to have.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Evidence">What was seen where: a sentence.</param>
/// <param name="Definition">What the pattern is, in general: a sentence.</param>
/// <param name="Topics">Last parts of the slugs of lessons on it.</param>
internal sealed record CodePattern(string Name, string Evidence, string Definition, params IReadOnlyList<string> Topics)
{
    /// <summary>The function that shows it, as code, where a whole type or file is explained.</summary>
    public string? Within { get; init; }

    /// <summary>Whether the last part of that name says which one is meant.</summary>
    public bool IsClear { get; init; } = true;

    /// <summary>What it costs, in general: a sentence; null where there is nothing to weigh.</summary>
    public string? TradeOff { get; private init; }

    public CodePattern WithTradeOff(string cost) => this with { TradeOff = cost };
}
