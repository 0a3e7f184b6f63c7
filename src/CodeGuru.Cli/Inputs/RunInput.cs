using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core;
using CodeGuru.Core.Handbook;

namespace CodeGuru.Cli.Inputs;

/// <summary>The text whose blocks are run.</summary>
/// <param name="Name">What it was asked for by.</param>
/// <param name="Markdown">The text, with <c>\n</c> line ends.</param>
/// <param name="Path">The file it is from; null for a lesson or standard input.</param>
internal sealed record RunInput(string Name, string Markdown, string? Path)
{
    private const int MostKilobytes = 4 * 1024;

    private bool carriageReturns;

    /// <exception cref="CodeGuruException">There is no such file or lesson, or it is not text.</exception>
    public static async Task<RunInput> ReadAsync(CommandContext context, string name, CancellationToken cancellation)
    {
        if (name == "-") return Of("standard input", await ReadStandardInputAsync(context, cancellation).ConfigureAwait(false), null);
        var path = System.IO.Path.Combine(context.Host.WorkingFolder, name);
        if (!System.IO.Path.Exists(path))
        {
            if (context.Handbook.Find(name) is { } lesson) return Of(name, Text(lesson), null);
            if (!name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) throw NeitherFileNorLesson(context, name);
        }

        var files = await AttachedFiles.ReadAsync(context.Host, [name], MostKilobytes, cancellation).ConfigureAwait(false);
        return Of(name, files[0].Text, path);
    }

    /// <summary>The text with the line ends that the file has.</summary>
    public string Restore(string markdown) => carriageReturns ? markdown.ReplaceLineEndings("\r\n") : markdown;

    private static RunInput Of(string name, string text, string? path) =>
        new(name, text.ReplaceLineEndings("\n"), path) { carriageReturns = text.Contains("\r\n", StringComparison.Ordinal) };

    private static async Task<string> ReadStandardInputAsync(CommandContext context, CancellationToken cancellation)
    {
        try
        {
            return await BoundedText.ReadAsync(context.Host.In, MostKilobytes * 1024, cancellation).ConfigureAwait(false)
                ?? throw new CodeGuruException(ExitCode.UnreadableInput, "The text is too large", $"Standard input has more than {MostKilobytes} KB.");
        }
        catch (DecoderFallbackException error)
        {
            throw new CodeGuruException(ExitCode.UnreadableInput, "The text is not text", "Standard input is not valid UTF-8.", null, error);
        }
    }

    private static string Text(Lesson lesson) =>
        string.Join("\n\n", lesson.Sections.Select(section => $"## {LessonPartNames.Heading(section.Part)}\n\n{section.Markdown}")) + "\n";

    private static CodeGuruException NeitherFileNorLesson(CommandContext context, string name)
    {
        var nearest = Nearest.To(name, context.Handbook.Summaries.Select(lesson => lesson.Slug));
        return new CodeGuruException(
            ExitCode.NotFound, "Nothing to run", $"There is neither a file nor a lesson {UsageErrors.Quote(name)}.",
            nearest is null ? "See 'codeguru lessons' for the lessons." : $"Did you mean '{nearest}'?");
    }
}
