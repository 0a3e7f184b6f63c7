using Markdig;
using Markdig.Syntax;

namespace CodeGuru.Core.Markdown;

/// <summary>A fenced code block of a Markdown text, wherever it is nested.</summary>
/// <param name="Language">The info string's first word, lower case; empty where there is none.</param>
/// <param name="Words">The info string's other words, as written.</param>
/// <param name="Code">The code with <c>\n</c> line ends and without the last one.</param>
/// <param name="Line">1-based line of the opening fence; the code starts on the next.</param>
/// <param name="Start">Index of the opening fence in the text.</param>
/// <param name="End">Index after the closing fence in the text.</param>
public sealed record FencedBlock(string Language, IReadOnlyList<string> Words, string Code, int Line, int Start, int End)
{
    public const string OutputLanguage = "output";

    internal const string RunWord = "run";

    /// <summary>Fences that hold no program: drawings, what was printed, data.</summary>
    private static readonly string[] NotPrograms = ["", "text", OutputLanguage, "json", "toml", "yaml", "ini", "diff", "mermaid", "html", "xml", "csv"];

    private const string NotRunWord = "norun";
    private const string ReasonPrefix = "reason=";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public bool MustRun => Words.Contains(RunWord);

    public bool MustFail => Words.Contains("expect=fail");

    /// <summary>Whether the block's author says that it is to be executed.</summary>
    public bool IsExecuted => MustRun || MustFail;

    /// <summary>Whether it is in a language that programs are written in.</summary>
    public bool IsProgram => !NotPrograms.Contains(Language);

    /// <summary>Whether it holds what the block before it prints.</summary>
    public bool IsOutput => Language == OutputLanguage;

    /// <summary>Why it is not to be executed; null unless its author says so, empty where no reason is given.</summary>
    public string? NotRunReason
    {
        get
        {
            var at = Words.TakeWhile(word => word != NotRunWord).Count();
            if (at == Words.Count) return null;
            var reason = string.Join(' ', Words.Skip(at + 1));
            return (reason.StartsWith(ReasonPrefix, StringComparison.Ordinal) ? reason[ReasonPrefix.Length..] : reason).Trim('"');
        }
    }

    /// <summary>The fenced blocks of <paramref name="markdown"/>, in order.</summary>
    public static IReadOnlyList<FencedBlock> In(string markdown) =>
        [.. Markdig.Markdown.Parse(markdown, Pipeline).Descendants<FencedCodeBlock>().Select(block => Of(block, markdown.Length))];

    private static FencedBlock Of(FencedCodeBlock block, int length)
    {
        var words = $"{block.Info} {block.Arguments}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // Null where the text ends with the opening fence.
        var code = string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => line.Slice.ToString()));
        return new FencedBlock(
            words.Length == 0 ? "" : words[0].ToLowerInvariant(), [.. words.Skip(1)], code,
            block.Line + 1, block.Span.Start,
            // Markdig lets a block that is never closed, within a quotation, end behind the text.
            Math.Clamp(block.Span.End + 1, block.Span.Start, length));
    }
}
