using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>One provider of a failover chain.</summary>
/// <param name="Endpoint">Who it is.</param>
/// <param name="Client">Its whole stack of decorators.</param>
/// <param name="AskedFor">The person named it on the command line: it is asked whatever happened before.</param>
internal sealed record ProviderLink(ProviderEndpoint Endpoint, IChatClient Client, bool AskedFor)
{
    /// <summary>The model that the person asked for is one of the first provider's; the others choose their own.</summary>
    public string? Model { get; init; }

    /// <summary>Looks whether it is there at all, where a glance is cheaper than a failure; null to ask it without.</summary>
    public Func<CancellationToken, Task<bool>>? IsThereAsync { get; init; }

    public ChatOptions Adapt(ChatOptions? options)
    {
        var adapted = options?.Clone() ?? new ChatOptions();
        adapted.ModelId = Model;
        return adapted;
    }
}
