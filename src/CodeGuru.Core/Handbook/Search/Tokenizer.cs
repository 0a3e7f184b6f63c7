using System.Buffers;

namespace CodeGuru.Core.Handbook.Search;

/// <summary>Cuts questions and lessons into tokens that survive the ways in which code is written: <c>C#</c>, <c>.NET</c>, <c>__init__</c>, <c>a == b</c>.</summary>
internal ref struct Tokenizer
{
    // Longer runs of letters are noise (base64, a held key), and cutting them keeps every later step bounded.
    private const int LongestToken = 64;

    private static readonly SearchValues<char> OperatorCharacters = SearchValues.Create("=!<>+-*&|:@");

    private readonly ReadOnlySpan<char> text;
    private readonly int maxTokens;
    private readonly List<Token> tokens;
    private int at;
    private bool afterBreak;

    private Tokenizer(ReadOnlySpan<char> text, int maxTokens)
    {
        this.text = text;
        this.maxTokens = maxTokens;
        tokens = [];
    }

    /// <summary>The first <paramref name="maxTokens"/> tokens of a text.</summary>
    public static List<Token> Read(ReadOnlySpan<char> text, int maxTokens = int.MaxValue)
    {
        var tokenizer = new Tokenizer(text, maxTokens);
        tokenizer.Run();
        return tokenizer.tokens;
    }

    private void Run()
    {
        while (at < text.Length && tokens.Count < maxTokens)
        {
            var c = text[at];
            if (IsAddress()) SkipAddress();
            else if (char.IsAsciiDigit(c)) ReadNumber();
            else if (IsWordCharacter(c) || IsDotNet()) ReadWord();
            else if (OperatorCharacters.Contains(c)) ReadOperator();
            else if (c is '[' or '{' && Peek(1) == (c == '[' ? ']' : '}')) Add(2, TokenKind.Symbol);
            else SkipOther(c);
        }
    }

    private void ReadWord()
    {
        var start = at;
        if (text[at] == '.') at++;
        while (at < text.Length)
        {
            if (IsWordCharacter(text[at]) || char.IsAsciiDigit(text[at])) at++;
            else if (Joins(out var width)) at += width;
            else break;
        }

        var word = text[start..at];
        if (word.Equals("c", StringComparison.OrdinalIgnoreCase) || word.Equals("f", StringComparison.OrdinalIgnoreCase))
        {
            if (Peek(0) == '#') at++;
        }

        if (word.Length <= 5 && Peek(0) == '+' && Peek(1) == '+' && text[start] is 'c' or 'C' or 'g')
        {
            at += 2;
            while (char.IsAsciiDigit(Peek(0))) at++;
        }

        if (word is "i" or "I" && Peek(0) == '/' && Peek(1) is 'o' or 'O' && !IsWordCharacter(Peek(2)))
        {
            at += 2;
            Append("io", TokenKind.Word, start, []);
            return;
        }

        AddWord(start);
    }

    private void AddWord(int start)
    {
        var raw = text[start..Math.Min(at, start + LongestToken)];
        var word = Normalize(raw);
        var parts = IdentifierParts.Of(raw);
        var isCode = parts.Length > 0 || raw.Contains('_');
        if (word.Length > 0) Append(word, isCode ? TokenKind.Identifier : TokenKind.Word, start, parts);
    }

    /// <summary>Lower case; <c>what's</c> is "what", <c>don't</c> is "dont".</summary>
    private static string Normalize(ReadOnlySpan<char> raw)
    {
        Span<char> lower = stackalloc char[LongestToken];
        var length = raw.ToLowerInvariant(lower);
        var word = lower[..length];
        word.Replace('\u2019', '\'');
        if (word.EndsWith("'s")) word = word[..^2];
        var kept = 0;
        foreach (var c in word)
        {
            if (c != '\'') word[kept++] = c;
        }

        return word[..kept].ToString();
    }

    private void ReadNumber()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '.' or ',' && char.IsAsciiDigit(Peek(1))))) at++;
        var number = text[start..Math.Min(at, start + LongestToken)].ToString().ToLowerInvariant().Replace(",", "", StringComparison.Ordinal);
        Append(number.TrimStart('0') is { Length: > 0 } trimmed && char.IsAsciiDigit(trimmed[0]) ? trimmed : number, TokenKind.Number, start, []);
    }

    private void ReadOperator()
    {
        var start = at;
        while (at < text.Length && OperatorCharacters.Contains(text[at])) at++;
        var symbol = text[start..at];
        if (symbol is "=" && Peek(0) is '[' or '{' && Peek(1) == Peek(0) + 2)
        {
            // "f(x=[])": an empty list as a default is a topic of its own.
            at += 2;
            Append(text[start..at].ToString(), TokenKind.Symbol, start, []);
            return;
        }

        var isKept = symbol is "==" or "===" or "!=" or "!==" or "+=" or "-=" or "->" or "=>" or "&&" or "||" or ":=" or "**" or "@" or "<=" or ">=" or "<<" or ">>";
        if (isKept) Append(symbol.ToString(), TokenKind.Symbol, start, []);
        else if (symbol is not ("-" or "=" or "*" or "+" or "<" or ">" or "&" or "|")) afterBreak = true;
    }

    private void Add(int width, TokenKind kind)
    {
        var start = at;
        at += width;
        Append(text[start..at].ToString(), kind, start, []);
    }

    private void Append(string word, TokenKind kind, int start, string[] parts)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        tokens.Add(new Token(word, kind, parts)
        {
            AfterBreak = afterBreak,
            Quoted = IsQuote(before) && IsQuote(Peek(0)),
            Capital = char.IsUpper(text[start]),
            Called = Peek(0) == '(',
        });
        afterBreak = false;
    }

    private void SkipOther(char c)
    {
        if ((c == '.' && !char.IsLetterOrDigit(Peek(1))) || c is ',' or ';' or '?' or '!' or '(' or ')' or '\n' or '\u2014' or '\u2013') afterBreak = true;
        at++;
    }

    private readonly bool IsAddress() =>
        text[at] is 'h' or 'H' && text[at..].StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && (text[(at + 4)..].StartsWith("://") || text[(at + 4)..].StartsWith("s://"));

    private void SkipAddress()
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        afterBreak = true;
    }

    private readonly bool IsDotNet() =>
        text[at] == '.' && text[(at + 1)..].StartsWith("net", StringComparison.OrdinalIgnoreCase) && !IsWordCharacter(Peek(4))
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    /// <summary>Whether a dot, two colons or an apostrophe here holds a word together.</summary>
    private readonly bool Joins(out int width)
    {
        width = text[at] == ':' && Peek(1) == ':' ? 2 : 1;
        var isJoint = text[at] is '.' or '\'' or '\u2019' || width == 2;
        return isJoint && IsWordCharacter(Peek(width));
    }

    private readonly char Peek(int distance) => at + distance < text.Length ? text[at + distance] : '\0';

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetter(c);

    private static bool IsQuote(char c) => c is '"' or '`' or '\'' or '\u201c' or '\u201d' or '\u2018' or '\u2019';
}
