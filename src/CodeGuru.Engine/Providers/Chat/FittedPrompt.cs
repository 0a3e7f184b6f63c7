using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>What is left of a prompt and its output after fitting.</summary>
/// <param name="Messages">The messages kept.</param>
/// <param name="Output">Tokens to ask for.</param>
/// <param name="Trimmed">Something was left out.</param>
internal sealed record FittedPrompt(IReadOnlyList<ChatMessage> Messages, int Output, bool Trimmed)
{
    public int Tokens => TokenEstimate.Of(Messages) + Output;
}
