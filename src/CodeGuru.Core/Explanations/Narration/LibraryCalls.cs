using System.Globalization;
using System.Text;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what well-known functions of a language's library do, by the words that the language has for them.</summary>
internal sealed class LibraryCalls(ExpressionPhrases phrases)
{
    /// <summary>The clause for a call whose result does not matter; null for a function that nothing is known of.</summary>
    public string? Effect(Expression.Call call) => Filled(phrases.File.Conventions.Terms.CallWords, call);

    /// <summary>What a call gives, as a noun; null where its name says as much.</summary>
    public string? Value(Expression value) => value switch
    {
        Expression.Cast cast => Value(cast.Operand),
        Expression.Call call => Filled(phrases.File.Conventions.Terms.ResultWords, call),
        _ => null,
    };

    private string? Filled(IReadOnlyDictionary<string, string[]> words, Expression.Call call)
    {
        if (words.Count == 0 || call.IsConstruction || (!phrases.IsShort(call.Callee.Span) && call.Callee.Span != call.Span)) return null;
        // A macro's call is all that there is of its name.
        var name = call.Callee is Expression.Name { Identifier: var macro } && call.Callee.Span == call.Span ? macro : phrases.File.TextOf(call.Callee.Span).ToString();
        if (phrases.File.Conventions.Terms.LibraryPrefix is { } prefix && name.StartsWith(prefix, StringComparison.Ordinal)) name = name[prefix.Length..];
        // What a file declares itself may do anything.
        if (!words.TryGetValue(name, out var templates) || phrases.File.Module.WithDescendants().Any(symbol => symbol.IsCallable && symbol.Name == name)) return null;
        return templates.Select(template => Filled(template, call)).FirstOrDefault(told => told is not null);
    }

    /// <summary>Null where a template does not speak of as many arguments as there are.</summary>
    private string? Filled(string template, Expression.Call call)
    {
        if (template.Split('|') is [var first, var others]) return call.Arguments.Count > 0 && phrases.File.TextOf(call.Arguments[0].Value.Span).SequenceEqual(first) ? Filled(others, call) : null;
        var (text, used) = (new StringBuilder(), -1);
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] != '{')
            {
                text.Append(template[at]);
                continue;
            }

            var end = template.IndexOf('}', at);
            var place = template[(at + 1)..end];
            at = end;
            var number = int.Parse(place.AsSpan().Trim("*.!"), CultureInfo.InvariantCulture);
            if (number >= call.Arguments.Count) return null;
            used = Math.Max(used, place.EndsWith("..", StringComparison.Ordinal) ? call.Arguments.Count - 1 : number);
            if (place[0] == '!') continue;
            text.Append(place.EndsWith("..", StringComparison.Ordinal) ? Wording.Listed([.. call.Arguments.Skip(number).Select(argument => phrases.Value(argument.Value))], 4)
                : phrases.Value(place[0] == '*' && call.Arguments[number].Value is Expression.Unary { Operator: "&", Operand: var meant } ? meant : call.Arguments[number].Value));
        }

        return used == call.Arguments.Count - 1 ? text.ToString() : null;
    }
}
