namespace CodeGuru.Core.Handbook;

/// <summary>
/// Something that can be explained in a block and compared with another of its family: what a concept lesson is about, or one side of a
/// comparison. <paramref name="Lesson"/> is the slug of the lesson about it, or null where only a comparison tells of it.
/// </summary>
public sealed record Subject(
    string Name,
    IReadOnlyList<string> Aliases,
    string? Lesson,
    string? Family,
    string BestFor,
    string HowItWorks,
    string Analogy,
    IReadOnlyList<Trait> Traits);
