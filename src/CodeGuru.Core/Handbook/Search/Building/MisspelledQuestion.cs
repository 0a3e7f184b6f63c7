namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>
/// Lessons list questions as people type them, errors included. The index mends what it would mend in a question: else a misspelled word would be known
/// to it, and be found only by those who err in the same way.
/// </summary>
internal static class MisspelledQuestion
{
    public static string Mend(string question, LexiconBuilder lexicon)
    {
        foreach (var token in Tokenizer.Read(question))
        {
            if (token.Kind != TokenKind.Word || lexicon.Knows(token.Text)) continue;
            if (lexicon.Mend(token.Text) is { } meant) question = question.Replace(token.Text, meant, StringComparison.OrdinalIgnoreCase);
        }

        return question;
    }
}
