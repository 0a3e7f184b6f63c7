using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.Commands;

/// <summary>Has Ollama fetch a model, and shows how far it is.</summary>
internal static class ModelFetch
{
    /// <summary>Where Ollama would answer and has no model, offers a person at a terminal to fetch one: once a day, and never in a pipe.</summary>
    /// <exception cref="OperationCanceledException">The person broke it off.</exception>
    public static async Task OfferAsync(CommandContext context, ParseResult parse, ModelAccess models, CancellationToken cancellation)
    {
        if (context.Host.Terminal is not { IsInput: true, IsError: true } || context.Style(parse).IsJson) return;
        if (await models.FetchableAsync(cancellation).ConfigureAwait(false) is not { } model) return;
        var size = model == ModelAccess.RecommendedLocalModel ? ", 4.7 GB" : "";
        if (!await YesNoPrompt.AskAsync(context.Host, TerminalText.SanitiseLine($"Ollama has no model. Fetch {model}{size}?"), cancellation).ConfigureAwait(false))
        {
            models.DeclineFetch();
            return;
        }

        try
        {
            await ShowAsync(context, models, model, cancellation).ConfigureAwait(false);
        }
        catch (CodeGuruException error)
        {
            // The question is answered all the same, by whoever comes next.
            ErrorReport.Write(error, context.Host, OutputFormat.Text);
        }
    }

    /// <exception cref="CodeGuruException">It could not be fetched.</exception>
    public static async Task ShowAsync(CommandContext context, ModelAccess models, string model, CancellationToken cancellation)
    {
        var error = context.Host.Error;
        var bar = context.Host.Terminal.IsError;
        var last = "";
        await foreach (var progress in models.PullAsync(model, cancellation).ConfigureAwait(false))
        {
            var line = ProgressLine.Of(progress, Math.Max(20, context.Host.Terminal.Width - 1));
            if (line == last) continue;
            last = line;
            if (bar) await error.WriteAsync("\r" + TerminalText.SanitiseLine(line)).ConfigureAwait(false);
            else if (progress.Completed is null or 0) await error.WriteLineAsync(TerminalText.SanitiseLine(progress.Status)).ConfigureAwait(false);
        }

        if (bar) await error.WriteLineAsync().ConfigureAwait(false);
    }
}
