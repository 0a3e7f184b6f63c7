using System.Runtime.InteropServices;
using System.Text;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>A conversation in plain lines, for screen readers, simple terminals and pipes: nothing is painted twice, nothing moves.</summary>
internal sealed class PlainChatScreen : IChatScreen
{
    private readonly Host host;
    private readonly StreamReader input;
    private readonly List<PosixSignalRegistration> signals = [];
    private CancellationTokenSource? answering;
    private bool wasAsked;

    public PlainChatScreen(Host host)
    {
        this.host = host;
        input = new StreamReader(host.In, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        if (host.Terminal.IsInput) signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt));
    }

    public async Task<Entry> ReadAsync(EditorContext context, string draft, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        if (draft.Length > 0) Note($"The question was: {draft}");
        while (true)
        {
            if (host.Terminal.IsInput) await host.Out.WriteAsync(text.Length == 0 ? "> " : ". ").ConfigureAwait(false);
            await host.Out.FlushAsync(cancellation).ConfigureAwait(false);
            if (await input.ReadLineAsync(cancellation).ConfigureAwait(false) is not { } line) return text.Length > 0 ? new Entry.Submitted(text.ToString()) : new Entry.End(IsGone: !host.Terminal.IsInput);
            wasAsked = false;
            if (!line.EndsWith('\\')) return new Entry.Submitted(PastedText.Clean(text.Append(line).ToString()));
            text.Append(line.AsSpan(0, line.Length - 1)).Append('\n');
        }
    }

    public async Task<AnswerEnd> ShowAsync(Func<CancellationToken, IAsyncEnumerable<MentorEvent>> answer, CancellationToken cancellation)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        answering = stopping;
        Answer? whole = null;
        var isOwn = false;
        // For the end: a sentence read aloud is not to be cut in two.
        var marks = new List<string>();
        CodeGuruException? failure = null;
        try
        {
            await host.Out.WriteLineAsync().ConfigureAwait(false);
            await foreach (var step in answer(stopping.Token).ConfigureAwait(false))
            {
                if (step is MentorEvent.TextDelta { Text: var text })
                {
                    await host.Out.WriteAsync(TerminalText.Sanitise(text)).ConfigureAwait(false);
                    await host.Out.FlushAsync(stopping.Token).ConfigureAwait(false);
                }
                else if (step is MentorEvent.Answering { Source.IsOwn: var own }) isOwn = own;
                else if (step is MentorEvent.ExampleChecked { Check: var check } && (!isOwn || check.Status != ExampleStatus.Ran)) marks.AddRange(ExampleMark.Output(check).Prepend(ExampleMark.Of(check)));
                else if (step is MentorEvent.Notice notice) Note(notice.Text);
                else if (step is MentorEvent.ProviderSwitched { Switch: var change }) Note(SwitchMessage.Of(change));
                else if (step is MentorEvent.Completed completed) whole = completed.Answer;
            }
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
            answering = null;
        }

        var stopped = stopping.IsCancellationRequested && whole is null;
        if (marks.Count > 0) await host.Out.WriteAsync($"\n\n{TerminalText.Sanitise(string.Join('\n', marks))}").ConfigureAwait(false);
        if (whole is { Covered: true }) await host.Out.WriteAsync($"\n\n---\n\n{AnswerFooter.Of(whole)}\n\n").ConfigureAwait(false);
        else if (whole is not null) await host.Out.WriteAsync(NotCoveredText.Of(whole) + "\n").ConfigureAwait(false);
        if (stopped) Note("\nStopped. What came is kept; /retry asks again.");
        if (failure is not null) ShowError(failure);
        return new AnswerEnd(whole, stopped, failure);
    }

    public void Say(string markdown) => host.Out.WriteLine(TerminalText.Sanitise(markdown.TrimEnd()) + "\n");

    public void Note(string text)
    {
        host.Out.Flush();
        host.Error.WriteLine(TerminalText.Sanitise(text));
    }

    public void ShowError(CodeGuruException error)
    {
        host.Out.Flush();
        ErrorReport.Write(error, host, OutputFormat.Text);
    }

    public bool Copy(string text) => false;

    public void Clear()
    {
    }

    public void Dispose()
    {
        host.Out.Flush();
        foreach (var signal in signals) signal.Dispose();
        input.Dispose();
    }

    private void OnInterrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        if (answering is { } answer) answer.Cancel();
        else if (wasAsked) Environment.Exit((int)ExitCode.Done);
        else
        {
            wasAsked = true;
            host.Error.WriteLine("\nPress Ctrl-C again, or Ctrl-D, to leave.");
        }
    }
}
