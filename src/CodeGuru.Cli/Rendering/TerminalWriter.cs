using System.Text;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>
/// Sends rendered lines to a terminal. The escape sequences are Spectre.Console's, which also takes each colour down to what the terminal has;
/// each is made once a style, since looking for the nearest of 16 or 256 colours costs more than writing the text.
/// </summary>
internal sealed class TerminalWriter
{
    private const string Reset = "\e[0m";

    private readonly TextWriter output;
    private readonly StringBuilder buffer = new();
    private readonly AnsiWriter ansi;
    private readonly Dictionary<Style, string> sequences = [];

    /// <param name="output">Where the terminal is; the writer neither flushes nor closes it.</param>
    /// <param name="capabilities">What the terminal understands; without <c>Ansi</c> not a single escape sequence is written.</param>
    public TerminalWriter(TextWriter output, IReadOnlyAnsiCapabilities capabilities)
    {
        this.output = output;
        // Its own detection would be asked for by the other constructor; this one takes the answer.
        ansi = new AnsiWriter(new StringWriter(buffer), new AnsiCapabilities()) { Capabilities = capabilities };
    }

    public TerminalWriter(IAnsiConsole console)
        : this(console.Profile.Out.Writer, console.Profile.Capabilities)
    {
    }

    /// <summary>Writes the lines, each with its line break, in one go.</summary>
    public void Write(IEnumerable<RenderedLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var run in line.Runs)
                Append(run);
            buffer.Append('\n');
        }

        output.Write(buffer);
        buffer.Clear();
    }

    private void Append(StyledRun run)
    {
        var opening = Opening(run.Style);
        // The identity lets a terminal highlight all parts of a link that was broken into several lines.
        if (run.Link is { } link)
            ansi.BeginLink(link.Address, StableHash(link.Address));
        buffer.Append(opening).Append(run.Text);
        if (opening.Length > 0)
            buffer.Append(Reset);
        if (run.Link is not null)
            ansi.EndLink();
    }

    private string Opening(Style style)
    {
        if (sequences.TryGetValue(style, out var sequence))
            return sequence;
        var end = buffer.Length;
        ansi.Style(style);
        sequence = buffer.ToString(end, buffer.Length - end);
        buffer.Length = end;
        return sequences[style] = sequence;
    }

    private static int StableHash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return (int)(hash & int.MaxValue);
    }
}
