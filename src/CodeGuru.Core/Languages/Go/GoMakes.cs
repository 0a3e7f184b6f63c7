using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Says what <c>make</c> makes, by the type and the sizes that it is given.</summary>
internal static class GoMakes
{
    /// <summary>Null for any other value.</summary>
    public static string? Noun(IPhrases phrases, Expression value)
    {
        if (value is not Expression.Call { Callee: Expression.Name { Identifier: var callee }, Arguments: { Count: > 0 } given } || callee != "make" || !phrases.IsShort(given[0].Value.Span)) return null;
        var written = phrases.File.TextOf(given[0].Value.Span).ToString();
        var sizes = given.Skip(1).ToList();
        if (written.StartsWith("chan ", StringComparison.Ordinal)) return Channel(phrases, phrases.Code(written["chan ".Length..].Trim()), sizes);
        if (phrases.File.Conventions.ElementsOf(written) is not { } elements) return null;
        if (elements.IsKeyed) return $"an empty map from {phrases.Code(written["map[".Length..^(elements.Element.Length + 1)])} to {phrases.Code(elements.Element)}{(sizes is [var entries] ? $", with room for {phrases.Value(entries.Value)} entries" : "")}";
        return Slice(phrases, phrases.Code(elements.Element), sizes);
    }

    private static string Channel(IPhrases phrases, string element, IReadOnlyList<Argument> sizes) => sizes is [var size] && size.Value is not Expression.Literal { Value: "0" }
        ? $"a new channel of {element}, with a buffer for {(size.Value is Expression.Literal { Value: "1" } ? "one value" : $"{phrases.Value(size.Value)} values")}"
        : $"a new channel of {element} without a buffer, on which a send waits for a receiver";

    private static string? Slice(IPhrases phrases, string element, IReadOnlyList<Argument> sizes) => sizes switch
    {
        [{ Value: Expression.Literal { Value: "0" } }] => $"an empty slice of {element}",
        [{ Value: Expression.Literal { Value: "0" } }, var room] => $"an empty slice of {element} with room for {phrases.Value(room.Value)} elements",
        [var length] => $"a slice of {phrases.Value(length.Value)} zero values of the type {element}",
        [var length, var room] => $"a slice of {phrases.Value(length.Value)} zero values of the type {element}, with room for {phrases.Value(room.Value)}",
        _ => null,
    };
}
