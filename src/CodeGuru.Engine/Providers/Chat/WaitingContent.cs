using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>A provider wants to be left alone for a while, and that is being waited for: told once a second.</summary>
internal sealed class WaitingContent(string provider, TimeSpan left) : AIContent
{
    public string Provider { get; } = provider;

    public TimeSpan Left { get; } = left;
}
