using System.Globalization;
using System.Text;
using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Json;
using CodeGuru.Engine.Reviewing;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>Writes a review in the format that is wanted.</summary>
internal static class ReviewReport
{
    /// <summary>Longer lines are hard to read, however wide the window is; a pipe has no width.</summary>
    private const int WidestText = 100;

    public static void Write(OutputStyle style, CodeReview review)
    {
        switch (style.Format)
        {
            case OutputFormat.Json or OutputFormat.Jsonl:
                JsonOutput.Write(style.Host.Out, ReviewDocument.Of(review), CodeGuruJson.Default.ReviewDocument, indented: style.Format == OutputFormat.Json);
                break;
            case OutputFormat.Sarif:
                JsonOutput.Write(style.Host.Out, SarifDocument.Of(review, ProgramVersion.Text), CodeGuruJson.Default.SarifDocument);
                break;
            case OutputFormat.Md:
                style.Host.Out.Write(Markdown(review));
                break;
            default:
                WriteText(style, review);
                break;
        }
    }

    private static void WriteText(OutputStyle style, CodeReview review)
    {
        var host = style.Host;
        var colours = TerminalMarkdown.Colours(host);
        var theme = style.IsDrawn ? TerminalBackground.ThemeFor(style.Theme(), colours, host.Variable("COLORFGBG"), isLight: null) : Theme.None;
        var writer = new TerminalWriter(host.Out, new AnsiCapabilities { Ansi = !theme.IsPlain, ColorSystem = colours });
        var text = new ReviewText(host.Terminal.IsOutput ? Math.Min(host.Terminal.Width, WidestText) : WidestText, theme);
        foreach (var file in review.Files.Where(file => file.Pitfalls.Count > 0)) writer.Write(text.Lines(file));
        writer.Write([new RenderedLine([new StyledRun(ReviewText.Summary(review, review.Files.Sum(file => file.Suppressed)), theme.Strong)])]);
    }

    private static string Markdown(CodeReview review)
    {
        var report = new StringBuilder("# Review\n\n").Append(ReviewText.Summary(review, review.Files.Sum(file => file.Suppressed))).Append('\n');
        foreach (var file in review.Files.Where(file => file.Pitfalls.Count > 0))
        {
            report.Append(CultureInfo.InvariantCulture, $"\n## `{TerminalText.SanitiseLine(file.File.Path)}`\n\n");
            foreach (var pitfall in file.Pitfalls)
            {
                var lesson = pitfall.About.Lesson is { } slug ? $" Lesson: `{slug}`." : "";
                report.Append(CultureInfo.InvariantCulture, $"- line {pitfall.Line}, {ReviewText.Word(pitfall.About.Severity)} {pitfall.About.Id} ({pitfall.About.Name}): {TerminalText.SanitiseLine(pitfall.Message)} {pitfall.Advice}{lesson}\n");
            }
        }

        return report.ToString();
    }
}
