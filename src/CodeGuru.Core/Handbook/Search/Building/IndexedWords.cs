namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>The words under which a text is found: its tokens, and for identifiers also the words within them.</summary>
internal static class IndexedWords
{
    public static IEnumerable<string> Of(string text) => Tokenizer.Read(text).SelectMany(token => token.Parts.Prepend(token.Text));
}
