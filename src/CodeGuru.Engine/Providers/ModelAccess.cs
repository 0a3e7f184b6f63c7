using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Providers.Caching;
using CodeGuru.Engine.Providers.Chat;
using CodeGuru.Engine.Providers.Http;
using CodeGuru.Engine.Providers.Memory;
using CodeGuru.Engine.Providers.Models;

namespace CodeGuru.Engine.Providers;

/// <summary>The way to every model that is configured or found here. Opens neither socket nor file before the first question.</summary>
public sealed class ModelAccess : IDisposable
{
    private static readonly TimeSpan FetchOfferedAgainAfter = TimeSpan.FromDays(1);

    private readonly Options options;
    private readonly TimeProvider time;
    private readonly ProviderLog log;
    private readonly Lazy<HttpMessageHandler> sockets;
    private readonly Lazy<AnswerCache>? cache;
    private readonly ProviderMemory memory;

    /// <param name="surroundings">Where the process stands.</param>
    /// <param name="options">What is configured.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Receives what happens, a line at a time, as much as the configured log level says; null for nobody.</param>
    public ModelAccess(Surroundings surroundings, Options options, TimeProvider time, Action<string>? log = null)
        : this(surroundings, options, time, log, () => ProviderSockets.Open(surroundings, options))
    {
    }

    internal ModelAccess(Surroundings surroundings, Options options, TimeProvider time, Action<string>? log, Func<HttpMessageHandler> openSockets)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.time = time;
        Home = surroundings.Home;
        this.log = log is null ? ProviderLog.Silent : new ProviderLog(options.LogLevel.Value, options.Redactor, log);
        sockets = new Lazy<HttpMessageHandler>(() => options.Offline.Value ? throw new InvalidOperationException("Offline, and a socket was asked for.") : openSockets());
        var folder = surroundings.CacheFolder;
        memory = new ProviderMemory(folder is null ? null : Path.Combine(folder, "providers.json"), time);
        if (options.CacheEnabled.Value && folder is not null)
            cache = new Lazy<AnswerCache>(() => new AnswerCache(Path.Combine(folder, "answers.db"), options.CacheTimeToLive.Value, options.CacheMegabytes.Value, time));
    }

    internal Options Options => options;

    internal TimeProvider Time => time;

    /// <summary>The person's home folder, whose name is nobody else's business; null where there is none.</summary>
    internal string? Home { get; }

    internal ProviderMemory Memory => memory;

    /// <summary>What Ollama is best told to fetch where nobody named a model.</summary>
    public static string RecommendedLocalModel => OllamaPull.Recommended;

    /// <summary>Whether the handbook answers where no provider could.</summary>
    internal bool HandbookIsLast => options.FailoverEnabled.Value && options.FailoverOrder.Value.Contains(ProviderCatalog.Handbook);

    public void Dispose()
    {
        memory.Save();
        if (cache is { IsValueCreated: true }) cache.Value.Dispose();
        if (sockets.IsValueCreated) sockets.Value.Dispose();
    }

    /// <summary>
    /// The model that Ollama could be told to fetch: it runs here and would answer first, has no model at all, and the person did not decline that
    /// today. Null where any of that is not so.
    /// </summary>
    public async Task<string?> FetchableAsync(CancellationToken cancellation = default)
    {
        if (Absence != ModelAbsence.NotSetUp || await FirstAsync(cancellation).ConfigureAwait(false) is not { Protocol: WireProtocol.Ollama } ollama) return null;
        var wire = WireOf(ollama);
        if (memory.FreshModel(wire.Endpoint) is not null || time.GetUtcNow() - memory.Of(wire.Endpoint).FetchDeclinedAt < FetchOfferedAgainAfter) return null;
        try
        {
            var models = await new ModelListing(wire).ReadAsync(cancellation).ConfigureAwait(false);
            return models.Count == 0 ? options.Model.Value ?? wire.Endpoint.Options.Model.Value ?? OllamaPull.Recommended : null;
        }
        catch (ProviderException)
        {
            // Why it does not answer is said when it is asked.
            return null;
        }
    }

    /// <summary>The person does not want the model that <see cref="FetchableAsync"/> named.</summary>
    public void DeclineFetch() => memory.Change(ProviderEndpoint.Of(Find("ollama"), options), record => record with { FetchDeclinedAt = time.GetUtcNow() });

    /// <summary>What is known of providers: of one, or of all that are configured or run on this machine. Asks each for its models.</summary>
    /// <exception cref="CodeGuruException">There is no such provider.</exception>
    public async Task<IReadOnlyList<ProviderStatus>> SurveyAsync(string? provider, CancellationToken cancellation = default)
    {
        var rows = provider is null ? ProviderCatalog.All.Where(row => row.IsLocal || options.Providers[row.Id].IsConfigured) : [Find(provider)];
        var statuses = await Task.WhenAll(rows.Select(row => StatusAsync(row, cancellation))).ConfigureAwait(false);
        return provider is null ? [.. statuses.Where(status => status.IsConfigured || status.IsReachable)] : statuses;
    }

    /// <summary>Has Ollama fetch a model.</summary>
    /// <exception cref="CodeGuruException">It could not.</exception>
    public async IAsyncEnumerable<PullProgress> PullAsync(string model, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var wire = WireOf(Find("ollama"));
        await using var lines = new OllamaPull(wire).PullAsync(model, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await lines.MoveNextAsync().ConfigureAwait(false)) yield break;
            }
            catch (ProviderException failure)
            {
                throw new CodeGuruException(ExitCode.Unavailable, "The model was not fetched", $"{wire.Endpoint.Name}: {failure.Message}.", failure.Hint, failure);
            }

            yield return lines.Current;
        }
    }

    /// <summary>Who is asked, in order; empty where the handbook alone answers.</summary>
    internal async Task<IReadOnlyList<ProviderLink>> ChainAsync(Depth depth, CancellationToken cancellation)
    {
        if (Absence != ModelAbsence.NotSetUp) return [];
        if (await FirstAsync(cancellation).ConfigureAwait(false) is not { } first) return [];
        var links = new List<ProviderLink> { Link(first, Model(depth), options.Provider.Origin.Layer == Layer.Flag) };
        if (!options.FailoverEnabled.Value) return links;
        foreach (var row in options.FailoverOrder.Value.Select(ProviderCatalog.Find).OfType<ProviderDefinition>().Where(row => row.Id != first.Id))
        {
            if (!ProviderEndpoint.Of(row, options).IsUsable) continue;
            var link = Link(row, model: null, askedFor: false);
            // A server on this machine that nobody set up is worth a glance, not a failure that is reported.
            links.Add(row.IsLocal && !options.Providers[row.Id].IsConfigured ? link with { IsThereAsync = token => LocalServers.AnswersAsync(WireOf(row), token) } : link);
        }

        return links;
    }

    /// <summary>Why a chain is empty.</summary>
    internal ModelAbsence Absence =>
        options.Offline.Value ? ModelAbsence.Offline : options.Provider.Value == ProviderCatalog.Handbook ? ModelAbsence.HandbookWanted : ModelAbsence.NotSetUp;

    private static ProviderDefinition Find(string id) => ProviderCatalog.Find(id)
        ?? throw new CodeGuruException(ExitCode.Usage, "Usage", $"There is no provider '{id}'.", $"There are {string.Join(", ", ProviderCatalog.All.Select(row => row.Id))}.");

    private async Task<ProviderDefinition?> FirstAsync(CancellationToken cancellation)
    {
        if (options.Provider.Value is { } named) return ProviderCatalog.Find(named);
        if (ProviderCatalog.All.FirstOrDefault(row => options.Providers[row.Id].Key.Value is not null && ProviderEndpoint.Of(row, options).IsUsable) is { } keyed) return keyed;
        if (ProviderCatalog.All.FirstOrDefault(row => row.KeysPage is null && options.Providers[row.Id].IsConfigured && ProviderEndpoint.Of(row, options).IsUsable) is { } configured) return configured;
        return (await LocalServers.FindAsync(ProviderCatalog.All.Where(row => row.IsLocal).Select(WireOf), cancellation).ConfigureAwait(false))?.Definition;
    }

    private string? Model(Depth depth) => options.Model.Value ?? depth switch
    {
        Depth.Simple => options.SimpleModel.Value,
        Depth.Deep or Depth.All => options.DeepModel.Value,
        _ => null,
    };

    private ProviderLink Link(ProviderDefinition row, string? model, bool askedFor)
    {
        var wire = WireOf(row);
        Microsoft.Extensions.AI.IChatClient client = row.Protocol == WireProtocol.Ollama ? new OllamaChatClient(wire) : new OpenAiChatClient(wire);
        if (log.Tells(LogLevel.Debug)) client = new LoggingChatClient(client, wire);
        client = new SchemaChatClient(new ReasoningChatClient(new QuotaChatClient(new RetryChatClient(client, wire, Random.Shared), wire, memory), wire), wire);
        if (cache is not null) client = new CacheChatClient(client, wire, cache.Value);
        return new ProviderLink(wire.Endpoint, new ModelChatClient(client, wire, memory), askedFor) { Model = model };
    }

    private ProviderWire WireOf(ProviderDefinition row)
    {
        var endpoint = ProviderEndpoint.Of(row, options);
        return new ProviderWire(endpoint, options, sockets.Value, time) { Log = log, LimitsRead = limits => memory.Change(endpoint, record => record with { Limits = limits }) };
    }

    private async Task<ProviderStatus> StatusAsync(ProviderDefinition row, CancellationToken cancellation)
    {
        var endpoint = ProviderEndpoint.Of(row, options);
        var record = memory.Of(endpoint);
        var status = new ProviderStatus(row, options.Providers[row.Id].IsConfigured)
        {
            Left = LimitsLeft.Of(record.Limits, time.GetUtcNow()),
            Rest = memory.Rest(endpoint),
            LastFailure = record.LastFailure,
        };
        if (options.Offline.Value) return status with { Problem = "offline: not asked" };
        if (!endpoint.IsUsable) return status with { Problem = "no key is set", Hint = $"Set {row.KeyVariable} or run 'codeguru config set {row.Id}.key'. Keys: {row.KeysPage}", NeedsKey = true };
        try
        {
            var wire = WireOf(row);
            if (row.IsLocal && !status.IsConfigured && !await LocalServers.AnswersAsync(wire, cancellation).ConfigureAwait(false)) return status with { Problem = "not running" };
            var models = await new ModelListing(wire).ReadAsync(cancellation).ConfigureAwait(false);
            var gone = record.Replaced.Keys.ToHashSet();
            return status with
            {
                IsReachable = true,
                Models = models,
                Chosen = options.Providers[row.Id].Model.Value ?? ModelPreference.Pick(row, models, gone)?.Id,
                Problem = models.Count == 0 ? "it has no model" : null,
                Hint = models.Count == 0 && row.Protocol == WireProtocol.Ollama ? $"Fetch one: codeguru models --pull {OllamaPull.Recommended}" : null,
            };
        }
        catch (ProviderException failure)
        {
            return status with { Problem = failure.Message, Hint = failure.Hint, NeedsKey = failure.Kind is FailureKind.KeyMissing or FailureKind.KeyRefused };
        }
    }
}
