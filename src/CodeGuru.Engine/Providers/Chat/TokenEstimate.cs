using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Guesses tokens from text, rather too many than too few: too few is a refusal. A tokenizer would be exact for OpenAI's models and for no other
/// (Llama, Qwen, Gemini and Claude have vocabularies of their own), and reading its table takes a quarter of a second. Against o200k_base and
/// cl100k_base, this says 9 % more for lessons (English with code), 10 to 22 % more for program code, 23 % more for log lines (digits,
/// of which others have one a token), 4 % less to 36 % more for Chinese and Japanese, and up to 150 % more for Russian.
/// </summary>
internal static class TokenEstimate
{
    private const double PerLetter = 0.25;
    private const double PerDigit = 0.9;
    private const double PerSpace = 0.1;
    private const double PerSign = 0.68;

    /// <summary>Alphabets that have few words in the vocabularies: Cyrillic, Greek, Arabic, accents.</summary>
    private const double PerForeignLetter = 0.65;
    private const char FirstAfterAlphabets = '\u0900';

    /// <summary>Role and separators of a message.</summary>
    private const int PerMessage = 6;

    public static int Of(IEnumerable<ChatMessage> messages) => messages.Sum(Of);

    public static int Of(ChatMessage message) => Of(message.Text) + PerMessage;

    public static int Of(string text)
    {
        var tokens = 0.0;
        foreach (var letter in text) tokens += Of(letter);
        return (int)Math.Ceiling(tokens);
    }

    private static double Of(char letter) => letter switch
    {
        >= '0' and <= '9' => PerDigit,
        ' ' or '\n' or '\t' or '\r' => PerSpace,
        _ when char.IsAsciiLetter(letter) => PerLetter,
        < (char)128 => PerSign,
        < FirstAfterAlphabets => PerForeignLetter,
        _ => 1,
    };
}
