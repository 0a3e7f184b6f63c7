namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>A programming language as <c>languages.txt</c> has it.</summary>
internal sealed class VocabularyLanguage(string id)
{
    /// <summary>As in <see cref="Lesson.Language"/>.</summary>
    public string Id { get; } = id;

    public List<(string[] Words, bool Ambiguous)> Names { get; } = [];

    public List<string[]> Implied { get; } = [];

    /// <summary>The language whose lessons mostly hold for this one too.</summary>
    public string? HeldFor { get; set; }
}
