using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.Checks;

/// <summary>The providers: configured, reachable, what is left of their limits, and whether one is left alone after failures.</summary>
internal static class ProviderChecks
{
    public static async Task<IReadOnlyList<CheckItem>> RunAsync(CommandContext context, ParseResult parse, CancellationToken cancellation)
    {
        var options = context.Configure(parse);
        if (options.Offline.Value) return [new CheckItem("models", CheckStatus.Missing, "offline: no provider is asked")];
        using var models = context.OpenModels(parse);
        var statuses = await models.SurveyAsync(provider: null, cancellation).ConfigureAwait(false);
        var asked = options.Provider.Value;
        if (asked is not null and not ProviderCatalog.Handbook && statuses.All(status => status.Definition.Id != asked))
            statuses = [.. await models.SurveyAsync(asked, cancellation).ConfigureAwait(false), .. statuses];
        return statuses.Count == 0
            ? [new CheckItem("models", CheckStatus.Missing, "no provider is configured, and none runs on this machine", "Set GROQ_API_KEY (free keys: https://console.groq.com/keys), or run Ollama.")]
            : [.. statuses.Select(status => Item(status, status.Definition.Id == asked || (status.IsConfigured && options.Providers[status.Definition.Id].Key.Value is not null)))];
    }

    /// <param name="status">What was found.</param>
    /// <param name="wanted">Somebody set it up to be used: that it does not work is a failure.</param>
    private static CheckItem Item(ProviderStatus status, bool wanted)
    {
        var rest = status.Rest is { } time ? $"; left alone for {Math.Ceiling(time.TotalSeconds):0} s after failures ({status.LastFailure})" : "";
        var left = status.Left is { } limits ? "; " + limits : "";
        if (status.Problem is { } problem)
        {
            return new CheckItem(status.Definition.Name, wanted ? CheckStatus.Error : CheckStatus.Warning, problem + rest, status.Hint)
            {
                Failure = !wanted ? ExitCode.Done : status.NeedsKey ? ExitCode.NoPermission : ExitCode.Unavailable,
            };
        }

        return new CheckItem(status.Definition.Name, rest.Length > 0 ? CheckStatus.Warning : CheckStatus.Ok, $"{status.Models.Count} models, asks {status.Chosen ?? "none"}{left}{rest}");
    }
}
