using System.Runtime.CompilerServices;
using CodeGuru.Cli.Rendering.Explanations;
using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Code;
using CodeGuru.Engine.Explaining;
using CodeGuru.Engine.Facts.Targets;
using CodeGuru.Engine.Watching;

namespace CodeGuru.Cli.Rendering.Watching;

/// <summary>Tells what happens to watched code. The watch goes on meanwhile, and a newer save ends what is still being told of an older one.</summary>
/// <param name="style">How results are written.</param>
/// <param name="mentor">Explains what is new.</param>
/// <param name="settings">How it is explained.</param>
/// <param name="path">What is watched, as it was named.</param>
internal sealed class WatchTelling(OutputStyle style, CodeMentor mentor, ExplainSettings settings, string path)
{
    /// <summary>More than that in one save is a new file, or another branch: its explanation would be read by nobody.</summary>
    private const int MostExplained = 3;

    public async Task TellAsync(IAsyncEnumerable<WatchStep> steps, CancellationToken cancellation)
    {
        var watched = steps.GetAsyncEnumerator(cancellation);
        await using var closing = watched.ConfigureAwait(false);
        var next = watched.MoveNextAsync().AsTask();
        while (await next.ConfigureAwait(false))
        {
            var step = watched.Current;
            next = watched.MoveNextAsync().AsTask();
            using var isOld = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var telling = TellAsync(step, isOld.Token);
            await Task.WhenAny(telling, next).ConfigureAwait(false);
            // A text that does not parse yet is no newer code to tell of.
            if (!telling.IsCompleted && next is { IsCompletedSuccessfully: true, Result: true } && watched.Current is WatchStep.Changed or WatchStep.Gone) await isOld.CancelAsync().ConfigureAwait(false);
            try
            {
                await telling.ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (isOld.IsCancellationRequested && !cancellation.IsCancellationRequested)
            {
                Say("saved again; telling the newer state");
            }

            await style.Host.Out.FlushAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task TellAsync(WatchStep step, CancellationToken cancellation)
    {
        // Off the watch's own thread: as long as this runs, the next save is waited for.
        await Task.Yield();
        switch (step)
        {
            case WatchStep.Started started:
                await ExplainAsync(started.Target, cancellation).ConfigureAwait(false);
                Say($"watching '{path}'; Ctrl-C ends it.");
                break;
            case WatchStep.Changed changed:
                await TellAsync(changed, cancellation).ConfigureAwait(false);
                break;
            case WatchStep.Broken broken:
                Say($"{broken.Path}: syntax error at {broken.Line}:{broken.Column}, waiting");
                break;
            case WatchStep.Gone gone:
                Say($"{gone.Path} is gone, waiting for it");
                break;
            case WatchStep.Notice notice:
                Say(notice.Text);
                break;
        }
    }

    private async Task TellAsync(WatchStep.Changed changed, CancellationToken cancellation)
    {
        var told = ChangeReport.Markdown(changed);
        if (style.Format == OutputFormat.Jsonl) await AnswerViews.ShowAsync(style, OneAsync(new MentorEvent.Notice(told), cancellation)).ConfigureAwait(false);
        else style.WriteMarkdown(told);
        var explained = changed.Changes.Where(change => change.Kind is ChangeKind.Added or ChangeKind.Changed or ChangeKind.Renamed && change.Symbol.Kind != SymbolKind.Module).ToList();
        // What is within something else that changed is told with it.
        explained = [.. explained.Where(change => !explained.Any(other => other != change && other.Symbol.IsCallable && other.Symbol.WithDescendants().Skip(1).Contains(change.Symbol)) && change.After is not null)];
        if (explained.Count > MostExplained) return;
        foreach (var change in explained.Where(change => change.Symbol.IsCallable || change.Kind == ChangeKind.Added))
            await ExplainAsync(new CodeTarget.Declaration(changed.File.Facts, changed.File.File, change.Symbol), cancellation).ConfigureAwait(false);
    }

    private Task ExplainAsync(CodeTarget target, CancellationToken cancellation) => ExplanationViews.ShowAsync(style, mentor.ExplainAsync(target, settings, cancellation), several: false);

    /// <summary>Beside the result, and after what was written of it before.</summary>
    private void Say(string text)
    {
        style.Host.Out.Flush();
        style.Host.Error.WriteLine($"codeguru: {TerminalText.SanitiseLine(text)}");
    }

    private static async IAsyncEnumerable<MentorEvent> OneAsync(MentorEvent step, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.WaitAsync(cancellation).ConfigureAwait(false);
        yield return step;
    }
}
