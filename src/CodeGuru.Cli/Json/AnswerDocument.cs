using System.Text.Json.Serialization;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Explanations;

namespace CodeGuru.Cli.Json;

/// <summary><c>ask</c>, <c>concept</c> and <c>explain</c> with <c>--format json</c>.</summary>
internal sealed record AnswerDocument(
    int Schema, string Question, string Answer, AnswerDocument.SourceEntry Source, bool Covered, IReadOnlyList<string> Nearest,
    AnswerDocument.ChecksEntry Checks, AnswerDocument.UsageEntry? Usage, IReadOnlyList<string> Notices)
{
    /// <summary>The answer as parts; left out where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Explanation? Explanation { get; init; }

    /// <summary>What is known of the code that is explained; left out where none is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnalysisDocument? Facts { get; init; }

    public static AnswerDocument Of(Answer answer) => new(
        1, answer.Question, answer.Markdown, SourceEntry.Of(answer.Source), answer.Covered, answer.Nearest, ChecksEntry.Of(answer.Checks),
        answer.Usage is { } usage ? new UsageEntry(usage.PromptTokens, usage.CompletionTokens, usage.Cached) : null, answer.Notices)
    {
        Explanation = answer.Explanation,
    };

    internal sealed record SourceEntry(
        string Kind, string? Provider, string? Model, IReadOnlyList<string> Lessons, IReadOnlyList<ProviderSwitch> Switched)
    {
        public static SourceEntry Of(AnswerSource source) => new(CamelCase.Of(source.Kind), source.Provider, source.Model, source.Lessons, source.Switched);
    }

    internal sealed record ChecksEntry(ShapeEntry? Shape, IReadOnlyList<ExampleEntry> Examples, CitationCheck? Citations)
    {
        public static ChecksEntry Of(AnswerChecks checks) => new(
            checks.Shape is { } shape ? new ShapeEntry(shape.Ok, [.. shape.Missing.Select(CamelCase.Of)]) : null,
            [.. checks.Examples.Select(ExampleEntry.Of)], checks.Citations);
    }

    internal sealed record ShapeEntry(bool Ok, IReadOnlyList<string> Missing);

    internal sealed record ExampleEntry(int Block, string Language, string Status, int? ExitCode, double? Seconds, string? Output, string? Reason, int? Corrects)
    {
        public static ExampleEntry Of(ExampleCheck check) => new(
            check.Block, check.Language, CamelCase.Of(check.Status), check.ExitCode, check.Seconds, check.Output, check.Reason, check.Corrects);
    }

    internal sealed record UsageEntry(int PromptTokens, int CompletionTokens, bool Cached);
}
