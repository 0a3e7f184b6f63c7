using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what a language's own function for making collections and channels makes, by the type and the sizes that it is given.</summary>
internal sealed class MadePhrases(ExpressionPhrases phrases)
{
    /// <summary>Null for any other value.</summary>
    public string? Noun(Expression value)
    {
        if (value is not Expression.Call { Callee: Expression.Name { Identifier: var callee }, Arguments: { Count: > 0 } given } || callee != phrases.File.Conventions.Terms.MakeFunction || !phrases.IsShort(given[0].Value.Span)) return null;
        var written = phrases.File.TextOf(given[0].Value.Span).ToString();
        var sizes = given.Skip(1).ToList();
        if (written.StartsWith("chan ", StringComparison.Ordinal)) return Channel(Wording.Code(written["chan ".Length..].Trim()), sizes);
        if (phrases.File.Conventions.ElementsOf(written) is not { } elements) return null;
        if (elements.IsKeyed) return $"an empty map from {Wording.Code(written["map[".Length..^(elements.Element.Length + 1)])} to {Wording.Code(elements.Element)}{(sizes is [var entries] ? $", with room for {phrases.Value(entries.Value)} entries" : "")}";
        return Slice(Wording.Code(elements.Element), sizes);
    }

    private string Channel(string element, IReadOnlyList<Argument> sizes) => sizes is [var size] && size.Value is not Expression.Literal { Value: "0" }
        ? $"a new channel of {element}, with a buffer for {(size.Value is Expression.Literal { Value: "1" } ? "one value" : $"{phrases.Value(size.Value)} values")}"
        : $"a new channel of {element} without a buffer, on which a send waits for a receiver";

    private string? Slice(string element, IReadOnlyList<Argument> sizes) => sizes switch
    {
        [{ Value: Expression.Literal { Value: "0" } }] => $"an empty slice of {element}",
        [{ Value: Expression.Literal { Value: "0" } }, var room] => $"an empty slice of {element} with room for {phrases.Value(room.Value)} elements",
        [var length] => $"a slice of {phrases.Value(length.Value)} zero values of the type {element}",
        [var length, var room] => $"a slice of {phrases.Value(length.Value)} zero values of the type {element}, with room for {phrases.Value(room.Value)}",
        _ => null,
    };
}
