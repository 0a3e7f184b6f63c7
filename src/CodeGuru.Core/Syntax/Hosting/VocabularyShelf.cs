using System.Collections.Concurrent;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>One vocabulary a grammar, whichever store loads it first: nodes of all trees share its names.</summary>
internal sealed class VocabularyShelf
{
    private readonly ConcurrentDictionary<Grammar, GrammarVocabulary> vocabularies = new();

    public GrammarVocabulary For(Grammar grammar, Func<GrammarVocabulary> read) =>
        vocabularies.TryGetValue(grammar, out var known) ? known : vocabularies.GetOrAdd(grammar, read());
}
