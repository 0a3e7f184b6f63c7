using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Json;

/// <summary><c>review --format json</c>.</summary>
internal sealed record ReviewDocument(int Schema, IReadOnlyList<string> Files, IReadOnlyList<PitfallEntry> Pitfalls)
{
    public static ReviewDocument Of(CodeReview review) =>
        new(1, [.. review.Files.Select(file => file.File.Path)], [.. review.Files.SelectMany(file => file.Pitfalls.Select(pitfall => PitfallEntry.Of(file.File.Path, pitfall)))]);
}
