using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Says what is asked where a second result only tells whether there is a first.</summary>
internal static class GoLookUps
{
    /// <summary>Null for any other assignment.</summary>
    public static string? Clause(IPhrases phrases, Expression target, Expression value)
    {
        if (target is not Expression.Display { Items: [var first, var second] }) return null;
        var (found, whether) = (Name(phrases, first), Name(phrases, second));
        if (value is Expression.Unary { Operator: "<-", Operand: var channel } && whether is not null)
            return $"waits for {found ?? "a value"} from {phrases.Value(channel)}, with {whether} false if that is closed and empty";
        // The model has nothing but a place for the answer.
        if (value is not Expression.Display { Items: [{ Value: var asked }, { Value: Expression.Group { Expressions: [], Span.Length: 0 } }] }) return null;
        return asked switch
        {
            Expression.Index { Keys: [var key] } index => (found, whether) switch
            {
                (null, { } answer) => $"asks whether {phrases.Value(index.Target)} has the key {phrases.Value(key)}, with the answer as {answer}",
                ({ } element, { } answer) => $"looks up {phrases.Value(key)} in {phrases.Value(index.Target)}, with what is found as {element} and whether anything is as {answer}",
                ({ } element, null) => $"looks up {phrases.Value(key)} in {phrases.Value(index.Target)}, with what is found as {element}",
                _ => null,
            },
            Expression.Cast cast => (found, whether) switch
            {
                (null, { } answer) => $"asks whether {phrases.Value(cast.Operand)} holds {Typed(phrases, cast)}, with the answer as {answer}",
                ({ } element, { } answer) => $"asks whether {phrases.Value(cast.Operand)} holds {Typed(phrases, cast)}, with the value of that type as {element} and the answer as {answer}",
                ({ } element, null) => $"sets {element} to what {phrases.Value(cast.Operand)} holds if that is {Typed(phrases, cast)}, else to the zero value of that type",
                _ => null,
            },
            _ => null,
        };
    }

    private static string? Name(IPhrases phrases, CollectionItem item) => phrases.File.TextOf(item.Value.Span) is "_" ? null : phrases.Value(item.Value);

    private static string Typed(IPhrases phrases, Expression.Cast cast) => $"{(char.ToLowerInvariant(cast.Type.TrimStart('*', '[', ']')[..1] is [var first] ? first : 'x') is 'a' or 'e' or 'i' or 'o' ? "an" : "a")} {phrases.Code(cast.Type)}";
}
