namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>The words under which a text is found: its tokens, and for identifiers also the words within them.</summary>
internal static class IndexedWords
{
    public static IEnumerable<string> Of(string text) => Tokenizer.Read(text).SelectMany(token => token.Parts.Prepend(token.Text));

    /// <summary>Without words that carry no topic, unless they are spoken of as code: <c>with</c> in backticks.</summary>
    public static IEnumerable<string> WithTopic(string text, LexiconBuilder lexicon) =>
        Tokenizer.Read(text).SelectMany(token => token.Parts.Prepend(token.Text)
            .Where(word => token.Quoted || (lexicon.ClassesOf(word) & WordClasses.Glue) == 0));
}
