using System.Text;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using Spectre.Console;

namespace CodeGuru.Cli.Chat;

/// <summary>A conversation on a terminal: line editor, answers that are drawn while they come.</summary>
internal sealed class TerminalChatScreen : IChatScreen
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly ITerminal terminal;
    private readonly TimeProvider time;
    private readonly Func<int, RenderOptions> options;
    private readonly AnsiCapabilities capabilities;
    private readonly KeyReader keys;
    private readonly LiveRegion region;
    private readonly LineReader reader;
    private readonly bool verbose;

    /// <param name="terminal">Is taken, and given back at the end.</param>
    /// <param name="capabilities">What it understands.</param>
    /// <param name="options">How things look at a width.</param>
    /// <param name="variable">Reads the environment.</param>
    /// <param name="replied">Gets what the terminal answers to questions.</param>
    /// <param name="verbose">What a model thinks is shown.</param>
    /// <param name="time">The clock.</param>
    public TerminalChatScreen(
        ITerminal terminal, AnsiCapabilities capabilities, Func<int, RenderOptions> options, Func<string, string?> variable, Action<string> replied, bool verbose, TimeProvider time)
    {
        (this.terminal, this.capabilities, this.options, this.verbose, this.time) = (terminal, capabilities, options, verbose, time);
        keys = new KeyReader(terminal, time) { Replied = replied };
        region = new LiveRegion(terminal, capabilities, variable);
        reader = new LineReader(terminal, keys, region, () => options(terminal.Size.Columns).Theme)
        {
            EditOutside = (text, cancellation) => OutsideEditor.EditAsync(text, variable, cancellation),
        };
        terminal.EnterRaw();
    }

    public Task<Entry> ReadAsync(EditorContext context, string draft, CancellationToken cancellation) => reader.ReadAsync(context, draft, cancellation);

    public async Task<AnswerEnd> ShowAsync(Func<CancellationToken, IAsyncEnumerable<MentorEvent>> answer, CancellationToken cancellation)
    {
        terminal.Write("\n\e[?25l");
        var view = new LiveAnswer(new LiveMarkdown(terminal, region, options, time), () => options(terminal.Size.Columns), verbose, time);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var ended = new CancellationTokenSource();
        var watching = Task.WhenAll(WatchAsync(view, stopping, ended.Token), TickAsync(view, ended.Token));
        CodeGuruException? failure = null;
        try
        {
            await foreach (var step in answer(stopping.Token).ConfigureAwait(false)) view.Show(step);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What came is kept and marked.
        }
        catch (CodeGuruException error)
        {
            failure = error;
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await watching.ConfigureAwait(false);
        }

        view.End(stopping.IsCancellationRequested && view.Answer is null);
        terminal.Write("\e[?25h");
        if (failure is not null) ShowError(failure);
        else terminal.Write("\n");
        return new AnswerEnd(view.Answer, stopping.IsCancellationRequested && view.Answer is null, failure);
    }

    public void Say(string markdown)
    {
        Write([RenderedLine.Blank, .. MarkdownRenderer.Render(markdown, options(terminal.Size.Columns)), RenderedLine.Blank]);
    }

    public void Note(string text) => Write(ScreenText.Wrapped(text, options(terminal.Size.Columns), theme => theme.Muted));

    public void ShowError(CodeGuruException error)
    {
        var look = options(terminal.Size.Columns);
        Write([RenderedLine.Blank, .. ScreenText.Wrapped($"{error.Title}: {error.Message}", look, theme => theme.Strong),
            .. error.Hint is { } hint ? ScreenText.Wrapped(hint, look, theme => theme.Muted) : [], RenderedLine.Blank]);
    }

    public bool Copy(string text)
    {
        terminal.Write($"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\a");
        return true;
    }

    public void Clear()
    {
        terminal.Write(TerminalSequences.ClearScreen);
        region.Forget();
    }

    public void Dispose() => terminal.Dispose();

    private void Write(IReadOnlyList<RenderedLine> lines)
    {
        var text = new StringBuilder();
        new TerminalWriter(new StringWriter(text), capabilities).Write(lines);
        terminal.Write(text.ToString());
    }

    /// <summary>While an answer comes, Ctrl-C ends it; what else is typed waits for the next question.</summary>
    private async Task WatchAsync(LiveAnswer view, CancellationTokenSource stopping, CancellationToken ended)
    {
        try
        {
            while (true)
            {
                var (key, step) = await keys.ReadNewAsync(ended).ConfigureAwait(false);
                if (step is TerminalEvent.Resized) view.Resized();
                else if (step is TerminalEvent.Interrupted or TerminalEvent.Closed || key?.IsControl('c') == true) await stopping.CancelAsync().ConfigureAwait(false);
                else if (key is { } typed) keys.Wait(typed);
                if (step is TerminalEvent.Closed) return;
            }
        }
        catch (OperationCanceledException)
        {
            // The answer is there.
        }
    }

    private async Task TickAsync(LiveAnswer view, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(Tick, time);
        try
        {
            while (await timer.WaitForNextTickAsync(ended).ConfigureAwait(false)) view.Tick();
        }
        catch (OperationCanceledException)
        {
            // The answer is there.
        }
    }
}
