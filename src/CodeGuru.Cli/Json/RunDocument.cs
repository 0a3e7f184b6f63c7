using System.Text.Json.Serialization;
using CodeGuru.Engine.Examples;

namespace CodeGuru.Cli.Json;

/// <summary><c>run --format json</c>.</summary>
internal sealed record RunDocument(int Schema, string Sandbox, IReadOnlyList<RunDocument.Block> Blocks)
{
    public static RunDocument Of(string sandbox, IEnumerable<ExampleResult> results) => new(1, sandbox, [.. results.Select(Of)]);

    private static Block Of(ExampleResult result) => new(
        result.Example.Number, result.Example.Block.Line, result.Example.Language, CamelCase.Of(result.Status), result.ExitCode, result.Seconds,
        result.StandardOutput, result.StandardError, result.Truncated, result.Reason, result.FailedLine, result.RunOn);

    internal sealed record Block(
        [property: JsonPropertyName("block")] int Number, int Line, string Language, string Status, int? ExitCode, double? Seconds, string Stdout, string Stderr, bool Truncated, string? Reason,
        int? FailedLine, string? RunOn);
}
