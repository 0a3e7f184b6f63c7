using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Who begins to answer; comes before the first word.</summary>
internal sealed class AnsweringContent(string provider, string model, bool cached) : AIContent
{
    public string Provider { get; } = provider;

    public string Model { get; } = model;

    public bool Cached { get; } = cached;
}
