using CodeGuru.Core.Answers;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>One provider gave up and the next takes over.</summary>
internal sealed class SwitchedContent(ProviderSwitch change) : AIContent
{
    public ProviderSwitch Switch { get; } = change;
}
