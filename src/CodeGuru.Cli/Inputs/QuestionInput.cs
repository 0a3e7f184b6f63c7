using System.Text;
using CodeGuru.Cli.Hosting;
using CodeGuru.Core;
using CodeGuru.Core.Text;

namespace CodeGuru.Cli.Inputs;

/// <summary>Reads what is asked: from the command line's words, or, when there are none, from a pipe.</summary>
internal static class QuestionInput
{
    /// <summary>A question is read by a person: 100 KB are some 40 pages.</summary>
    private const int LargestQuestion = 100 * 1024;

    /// <summary>The question, trimmed; null where there is none.</summary>
    /// <exception cref="CodeGuruException">It is too long or not text.</exception>
    public static async Task<string?> ReadAsync(Host host, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var text = words.Count > 0 ? string.Join(' ', words) : host.Terminal.IsInput ? "" : await ReadPipeAsync(host.In, cancellation).ConfigureAwait(false);
        if (Encoding.UTF8.GetByteCount(text) > LargestQuestion) throw TooLong();
        // What was pasted from a terminal may carry its colours.
        return EscapeSequences.Remove(text).Trim() is { Length: > 0 } question ? question : null;
    }

    private static async Task<string> ReadPipeAsync(Stream input, CancellationToken cancellation)
    {
        try
        {
            return await BoundedText.ReadAsync(input, LargestQuestion, cancellation).ConfigureAwait(false) ?? throw TooLong();
        }
        catch (DecoderFallbackException error)
        {
            throw new CodeGuruException(ExitCode.UnreadableInput, "The question is not text",
                $"Standard input is not valid UTF-8: byte {error.Index + 1} cannot be decoded.",
                "Send it as UTF-8; 'iconv -t UTF-8' converts other encodings.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CodeGuruException(ExitCode.UnreadableInput, "The question cannot be read",
                $"Standard input cannot be read: {error.Message.TrimEnd('.')}.", "Give the question on the command line.", error);
        }
    }

    private static CodeGuruException TooLong() => new(ExitCode.UnreadableInput, "The question is too long",
        $"The question has more than {LargestQuestion / 1024} KB.", "Ask in fewer words.");
}
