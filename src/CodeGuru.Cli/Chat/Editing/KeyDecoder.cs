using System.Buffers;
using System.Globalization;
using System.Text;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>
/// Makes keys of a terminal's bytes, however they are cut: UTF-8, xterm's sequences (ctlseqs), the kitty keyboard protocol's <c>CSI u</c>,
/// bracketed paste, and the terminal's replies.
/// </summary>
internal sealed class KeyDecoder
{
    private const byte EscapeByte = 0x1B;
    private const byte Bell = 0x07;

    private static readonly byte[] PasteEnd = "\e[201~"u8.ToArray();

    private readonly List<byte> pending = [];

    /// <summary>Something has begun that is not finished; after a lone Escape, nothing may follow.</summary>
    public bool IsPending => pending.Count > 0;

    /// <summary>The bytes so far are a key by themselves, unless more come at once: Escape, or Alt with a bracket.</summary>
    public bool IsAmbiguous => pending is [EscapeByte] or [EscapeByte, EscapeByte] or [EscapeByte, (byte)'[' or (byte)'O' or (byte)']' or (byte)'P'];

    public void Feed(ReadOnlySpan<byte> bytes) => pending.AddRange(bytes);

    /// <summary>The next key, if all of it has come.</summary>
    public bool TryRead(out Key key)
    {
        key = default;
        if (pending.Count == 0) return false;
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending);
        var length = bytes[0] == EscapeByte ? ReadEscape(bytes, out key) : ReadPlain(bytes, out key);
        if (length == 0) return false;
        pending.RemoveRange(0, length);
        return true;
    }

    /// <summary>Nothing followed: takes an ambiguous beginning for the key that it also is.</summary>
    public Key TakeAmbiguous()
    {
        var key = pending.Count == 2 && pending[1] != EscapeByte
            ? new Key(KeyCode.Character, ((char)pending[1]).ToString(), KeyModifiers.Alt)
            : new Key(KeyCode.Escape);
        pending.Clear();
        return key;
    }

    private static int ReadPlain(ReadOnlySpan<byte> bytes, out Key key)
    {
        switch (bytes[0])
        {
            case (byte)'\r':
                key = new Key(KeyCode.Enter);
                return 1;
            case (byte)'\t':
                key = new Key(KeyCode.Tab);
                return 1;
            case 0x7F or 0x08:
                key = new Key(KeyCode.Backspace);
                return 1;
            case 0:
                key = new Key(KeyCode.Character, " ", KeyModifiers.Control);
                return 1;
            case < 0x20:
                key = new Key(KeyCode.Character, char.ToLowerInvariant((char)(bytes[0] + 0x40)).ToString(), KeyModifiers.Control);
                return 1;
        }

        var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
        key = new Key(KeyCode.Character, rune.ToString());
        return status == OperationStatus.NeedMoreData ? 0 : consumed;
    }

    private static int ReadEscape(ReadOnlySpan<byte> bytes, out Key key)
    {
        key = default;
        return bytes.Length < 2 ? 0 : bytes[1] switch
        {
            (byte)'[' => ReadControlSequence(bytes, out key),
            (byte)'O' => ReadSingleShift(bytes, out key),
            (byte)']' or (byte)'P' => ReadString(bytes, out key),
            EscapeByte => WithAlt(ReadEscape(bytes[1..], out key), ref key),
            _ => WithAlt(ReadPlain(bytes[1..], out key), ref key),
        };
    }

    private static int WithAlt(int length, ref Key key)
    {
        key = key with { Modifiers = key.Modifiers | KeyModifiers.Alt };
        return length == 0 ? 0 : length + 1;
    }

    private static int ReadSingleShift(ReadOnlySpan<byte> bytes, out Key key)
    {
        key = bytes.Length < 3 ? default : KeySequences.OfFinal((char)bytes[2], KeyModifiers.None);
        return bytes.Length < 3 ? 0 : 3;
    }

    private static int ReadControlSequence(ReadOnlySpan<byte> bytes, out Key key)
    {
        key = default;
        var end = 2;
        while (end < bytes.Length && bytes[end] is >= 0x20 and < 0x40) end++;
        if (end == bytes.Length) return 0;
        var final = (char)bytes[end];
        var parameters = Encoding.ASCII.GetString(bytes[2..end]);
        if (final == '~' && parameters == "200") return ReadPaste(bytes, end + 1, out key);
        if (bytes[end] is < 0x40 or > 0x7E)
        {
            // Not a sequence at all: the byte that broke it is read again.
            key = new Key(KeyCode.Unknown);
            return end;
        }

        key = KeySequences.Of(parameters, final);
        return end + 1;
    }

    private static int ReadPaste(ReadOnlySpan<byte> bytes, int start, out Key key)
    {
        key = default;
        var length = bytes[start..].IndexOf(PasteEnd);
        if (length < 0) return 0;
        key = new Key(KeyCode.Paste, PastedText.Clean(Encoding.UTF8.GetString(bytes.Slice(start, length))));
        return start + length + PasteEnd.Length;
    }

    private static int ReadString(ReadOnlySpan<byte> bytes, out Key key)
    {
        key = default;
        for (var i = 2; i < bytes.Length; i++)
        {
            var isEnd = bytes[i] == Bell || (bytes[i] == EscapeByte && i + 1 < bytes.Length && bytes[i + 1] == '\\');
            if (!isEnd) continue;
            key = new Key(KeyCode.Reply, string.Create(CultureInfo.InvariantCulture, $"{(char)bytes[1]}{Encoding.UTF8.GetString(bytes[2..i])}"));
            return bytes[i] == Bell ? i + 1 : i + 2;
        }

        return 0;
    }
}
