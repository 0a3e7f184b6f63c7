using CodeGuru.Core;

namespace CodeGuru.Cli.Json;

/// <summary>An error on standard error with <c>--format json</c>.</summary>
internal sealed record ErrorDocument(int Schema, ErrorDocument.Content Error)
{
    public static ErrorDocument Of(CodeGuruException error) => new(1, new Content(error.Title, error.Message, error.Hint, (int)error.ExitCode));

    internal sealed record Content(string Title, string Detail, string? Hint, int ExitCode);
}
