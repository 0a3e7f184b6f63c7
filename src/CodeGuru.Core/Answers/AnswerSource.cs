namespace CodeGuru.Core.Answers;

/// <summary>Who answered, and on which lessons the answer rests.</summary>
public sealed record AnswerSource(SourceKind Kind, IReadOnlyList<string> Lessons, string? Provider = null, string? Model = null)
{
    /// <summary>Whether it is CodeGuru's own words, from a lesson or from facts, whose examples its tests have run.</summary>
    public bool IsOwn => Kind is SourceKind.Handbook or SourceKind.Facts;

    /// <summary>Providers that failed on the way to this answer.</summary>
    public IReadOnlyList<ProviderSwitch> Switched { get; init; } = [];
}
