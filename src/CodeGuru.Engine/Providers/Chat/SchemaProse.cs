using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Turns a JSON answer into the prose that it holds, while it comes: every property of the schema that has a title is a section under that heading, a list is a
/// list, and an object in it is <c>**first value**: the others</c>. An answer that is no JSON object passes as it is.
/// </summary>
internal sealed class SchemaProse
{
    private const string Fence = "```json";

    private readonly Dictionary<string, string?> titles;
    private readonly StringBuilder held = new();
    private readonly StringBuilder name = new();
    private readonly StringBuilder escape = new();
    private readonly Stack<char> open = new();
    private StringBuilder shown = new();
    private bool? isJson;
    private bool isInString;
    private bool isName;
    private bool expectsName;
    private bool hasSection;
    private bool hasShown;
    private int values;
    private char high;

    public SchemaProse(JsonElement schema) => titles = schema.GetProperty("properties").EnumerateObject()
        .ToDictionary(property => property.Name, property => property.Value.TryGetProperty("title", out var title) ? title.GetString() : null);

    /// <summary>Takes the next piece; returns the prose that is known with it.</summary>
    public string Add(string piece)
    {
        if (isJson is null)
        {
            held.Append(piece);
            if ((isJson = Decide()) is null) return "";
            piece = held.ToString();
            if (isJson == true) piece = piece[piece.IndexOf('{', StringComparison.Ordinal)..];
            held.Clear();
        }

        if (isJson == false) return piece;
        shown = new StringBuilder();
        foreach (var letter in piece)
        {
            if (isInString) Within(letter);
            else Between(letter);
        }

        hasShown |= shown.Length > 0;
        return shown.ToString();
    }

    /// <summary>Nothing more comes; returns what was held back.</summary>
    public string End() => held.ToString();

    /// <summary>Whether it is JSON, which some wrap in a fence; null as long as that cannot be told.</summary>
    private bool? Decide()
    {
        var text = held.ToString().TrimStart();
        if (Fence.StartsWith(text, StringComparison.Ordinal)) return null;
        if (text.StartsWith(Fence, StringComparison.Ordinal)) text = text[Fence.Length..].TrimStart();
        return text.Length == 0 ? null : text[0] == '{';
    }

    private void Between(char letter)
    {
        switch (letter)
        {
            case '{' or '[':
                open.Push(letter);
                expectsName = letter == '{';
                if (open.Count == 3) values = 0;
                break;
            case '}' or ']':
                if (open.Count == 3 && values > 0) shown.Append('\n');
                open.TryPop(out _);
                break;
            case ',':
                expectsName = open.TryPeek(out var around) && around == '{';
                break;
            case ':':
                expectsName = false;
                break;
            case '"' when open.Count > 0:
                isInString = true;
                isName = expectsName;
                if (!isName) Begin();
                else if (open.Count == 1) name.Clear();
                break;
        }
    }

    private void Within(char letter)
    {
        if (escape.Length > 0)
        {
            escape.Append(letter);
            if (Unescaped() is not { } meant) return;
            escape.Clear();
            Show(meant);
        }
        else if (letter == '\\')
        {
            escape.Append(letter);
        }
        else if (letter == '"')
        {
            isInString = false;
            if (isName && open.Count == 1) hasSection = false;
            if (!isName) Finish();
        }
        else
        {
            Show(letter);
        }
    }

    private char? Unescaped() => escape[1] switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' or 'f' => ' ',
        'u' => escape.Length < 6 ? null : ushort.TryParse(escape.ToString(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? (char)code : '\uFFFD',
        var itself => itself,
    };

    private void Show(char letter)
    {
        if (isName)
        {
            if (open.Count == 1) name.Append(letter);
        }
        else if (char.IsHighSurrogate(letter))
        {
            // Halves of a character are never shown apart.
            high = letter;
        }
        else
        {
            if (high != 0 && char.IsLowSurrogate(letter)) shown.Append(high);
            high = '\0';
            shown.Append(letter);
            if (letter == '\n' && open.Count > 1) shown.Append("  ");
        }
    }

    /// <summary>A value begins: its section's heading, if nothing of the section has come yet, and what stands before it.</summary>
    private void Begin()
    {
        if (!hasSection)
        {
            hasSection = true;
            if (hasShown || shown.Length > 0) shown.Append("\n\n");
            if (titles.GetValueOrDefault(name.ToString()) is { } title) shown.Append("## ").Append(title).Append("\n\n");
        }

        if (open.Count == 2) shown.Append("- ");
        else if (open.Count == 3) shown.Append(values switch { 0 => "- **", 1 => ": ", _ => " " });
    }

    private void Finish()
    {
        if (open.Count == 2) shown.Append('\n');
        else if (open.Count == 3 && values++ == 0) shown.Append("**");
    }
}
