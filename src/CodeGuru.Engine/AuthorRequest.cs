using System.Text;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine;

/// <summary>One more request to who wrote an answer, about that answer. Nobody else is asked: it would not know what it meant.</summary>
internal sealed class AuthorRequest(ModelAccess models, ProviderLink author, Draft draft)
{
    /// <summary>The whole reply; null where there was none.</summary>
    public async Task<string?> SendAsync(IReadOnlyList<ChatMessage> prompt, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        try
        {
            var settings = author.Adapt(new ChatOptions { MaxOutputTokens = models.Options.OutputTokens.Value });
            await foreach (var update in author.Client.GetStreamingResponseAsync(prompt, settings, cancellation).ConfigureAwait(false))
            {
                draft.Count(update);
                foreach (var content in update.Contents.OfType<TextContent>()) text.Append(content.Text);
            }
        }
        catch (ProviderException)
        {
            // The answer is there; that it lacks something is said at its end.
            return null;
        }

        return models.Options.Redactor.Redact(text.ToString().Trim());
    }
}
