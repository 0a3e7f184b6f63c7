using CodeGuru.Cli.Hosting;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Cli.Rendering;

/// <summary>How results are written: what the command line, the configuration and the terminal come to.</summary>
internal sealed record OutputStyle(Host Host)
{
    public OutputFormat Format { get; init; }

    /// <summary>The colours asked for; looked up only where something is drawn.</summary>
    public Func<ThemeName> Theme { get; init; } = () => ThemeName.Auto;

    /// <summary>Colours code; opened only where something is drawn.</summary>
    public Func<ICodeHighlighter> Highlighter { get; init; } = () => new PlainHighlighter();

    /// <summary>No escape sequence at all.</summary>
    public bool IsPlain { get; init; }

    /// <summary>More is wanted about what happens.</summary>
    public bool IsVerbose { get; init; }

    public bool IsJson => Format is OutputFormat.Json or OutputFormat.Jsonl;

    /// <summary>Whether the result goes to a terminal that draws.</summary>
    public bool IsDrawn => Format == OutputFormat.Text && Host.Terminal.IsOutput && !IsPlain;

    /// <summary>Whether what is said beside the result may move the cursor.</summary>
    public bool DrawsComments => Host.Terminal.IsError && !IsPlain;

    /// <summary>Writes documents as they come, one below the other.</summary>
    public void WriteMarkdown(IEnumerable<string> documents)
    {
        var drawn = IsDrawn ? TerminalMarkdown.For(this) : null;
        var isFirst = true;
        foreach (var document in documents)
        {
            if (!isFirst && drawn is null) Host.Out.Write('\n');
            if (!isFirst) drawn?.WriteBlank();
            isFirst = false;
            if (drawn is null) Host.Out.Write(document);
            else drawn.Write(document);
        }
    }

    /// <summary>Shows a text of our own the way answers are shown.</summary>
    public void WriteMarkdown(string markdown)
    {
        if (IsDrawn) TerminalMarkdown.For(this).Write(markdown);
        else Host.Out.Write(markdown);
    }
}
