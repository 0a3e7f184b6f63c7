namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Separates <c>&lt;think&gt;...&lt;/think&gt;</c> at an answer's beginning from the answer, however the text is cut into pieces. Some
/// servers leave the tags in; later in an answer they are text.
/// </summary>
internal sealed class ThinkSplitter
{
    private const string Open = "<think>";

    private const string Close = "</think>";

    private string held = "";
    private State state = State.Beginning;

    private enum State
    {
        Beginning,
        Thinking,
        AfterThinking,
        Answering,
    }

    /// <summary>Adds a piece of text; returns what of it is thinking and what is answer, either may be empty.</summary>
    public (string Thinking, string Answer) Add(string piece)
    {
        if (state == State.Answering) return ("", piece);
        held += piece;
        var thinking = "";
        if (state == State.Beginning)
        {
            var start = held.TrimStart();
            if (start.StartsWith(Open, StringComparison.Ordinal))
            {
                state = State.Thinking;
                held = start[Open.Length..];
            }
            else if (start.Length < Open.Length && Open.StartsWith(start, StringComparison.Ordinal))
            {
                return ("", "");
            }
            else
            {
                return ("", Release());
            }
        }

        if (state == State.Thinking)
        {
            var end = held.IndexOf(Close, StringComparison.Ordinal);
            if (end < 0)
            {
                // All but a tail that may be the beginning of the closing tag.
                var safe = held.Length - OverlapWithClose(held);
                thinking = held[..safe];
                held = held[safe..];
                return (thinking, "");
            }

            thinking = held[..end];
            held = held[(end + Close.Length)..];
            state = State.AfterThinking;
        }

        // The blank lines after the closing tag belong to neither.
        held = held.TrimStart();
        return held.Length == 0 ? (thinking, "") : (thinking, Release());
    }

    /// <summary>What was held back when the text ended.</summary>
    public (string Thinking, string Answer) End()
    {
        var rest = held;
        held = "";
        return state switch
        {
            State.Thinking => (rest, ""),
            State.AfterThinking => ("", ""),
            _ => ("", rest),
        };
    }

    private string Release()
    {
        state = State.Answering;
        var text = held;
        held = "";
        return text;
    }

    private static int OverlapWithClose(string text)
    {
        for (var length = Math.Min(Close.Length - 1, text.Length); length > 0; length--)
            if (text.EndsWith(Close[..length], StringComparison.Ordinal)) return length;
        return 0;
    }
}
