using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Guesses tokens from text, rather too many than too few: too few is a refusal. English has some 4.2 ASCII characters a token in today's
/// vocabularies, code some 3.3; a letter beyond ASCII is up to a token of its own.
/// </summary>
internal static class TokenEstimate
{
    private const double AsciiPerToken = 3.3;

    /// <summary>Role and separators of a message.</summary>
    private const int PerMessage = 6;

    public static int Of(IEnumerable<ChatMessage> messages) => messages.Sum(Of);

    public static int Of(ChatMessage message) => Of(message.Text) + PerMessage;

    public static int Of(string text)
    {
        var ascii = 0;
        foreach (var letter in text)
            if (letter < 128) ascii++;
        return (int)Math.Ceiling(ascii / AsciiPerToken) + (text.Length - ascii);
    }
}
