using CodeGuru.Core.Code;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>What changed about how a symbol is declared: parameters, result, modifiers, decorators, bases, fields.</summary>
internal static class SignatureDiff
{
    public static IEnumerable<BehaviourChange> Between(CodeFile before, Symbol old, CodeFile after, Symbol now)
    {
        var line = after.LineOf(now.NameSpan);
        return [
            .. Nature(old, now, line),
            .. Parameters(before, old, after, now, line),
            .. Result(old, now, line),
            .. Names(BehaviourAspect.Structure, Texts(before, old.Bases), Texts(after, now.Bases), "extends", line),
            .. Names(BehaviourAspect.Structure, Texts(before, old.Decorators), Texts(after, now.Decorators), "is decorated with", line),
            .. Names(BehaviourAspect.Structure, Fields(old), Fields(now), old.Kind == SymbolKind.Enum ? "has the value" : "has the field", line),
        ];
    }

    private static IEnumerable<BehaviourChange> Nature(Symbol old, Symbol now, int line)
    {
        foreach (var word in now.Modifiers.Except(old.Modifiers)) yield return new BehaviourChange(BehaviourAspect.Nature, $"is {Adjective(word)} now", line);
        foreach (var word in old.Modifiers.Except(now.Modifiers)) yield return new BehaviourChange(BehaviourAspect.Nature, $"is no longer {Adjective(word)}", line);
    }

    private static string Adjective(string modifier) => modifier switch { "async" => "asynchronous", "generator" => "a generator", _ => CodeSpan.Of(modifier) };

    private static IEnumerable<BehaviourChange> Parameters(CodeFile before, Symbol old, CodeFile after, Symbol now, int line)
    {
        var (was, parameters) = (old.Parameters.Select(each => (each.Name, Text: ParameterText(before, each))).ToList(), now.Parameters.Select(each => (each.Name, Text: ParameterText(after, each))).ToList());
        if (was.SequenceEqual(parameters)) yield break;
        var come = parameters.Where(each => was.All(other => other.Name != each.Name)).ToList();
        var gone = was.Where(each => parameters.All(other => other.Name != each.Name)).ToList();
        if (come.Count > 0) yield return Change($"takes {ChangeText.Listed([.. come.Select(each => CodeSpan.Of(each.Text))])} now");
        if (gone.Count > 0) yield return Change($"no longer takes {ChangeText.Listed([.. gone.Select(each => CodeSpan.Of(each.Name))])}");
        foreach (var (name, text) in parameters)
        {
            if (was.FirstOrDefault(other => other.Name == name) is { Text: { } earlier } && earlier != text) yield return Change($"takes {CodeSpan.Of(text)} where it took {CodeSpan.Of(earlier)}");
        }

        var stayed = parameters.Select(each => each.Name).Where(name => was.Any(other => other.Name == name)).ToList();
        if (!stayed.SequenceEqual(was.Select(each => each.Name).Where(stayed.Contains))) yield return Change("takes its parameters in another order");
        BehaviourChange Change(string text) => new(BehaviourAspect.Signature, text, line);
    }

    private static IEnumerable<BehaviourChange> Result(Symbol old, Symbol now, int line)
    {
        if (old.Type == now.Type) yield break;
        yield return new BehaviourChange(BehaviourAspect.Signature, (old.Type, now.Type) switch
        {
            (null, { } type) => $"declares the result {CodeSpan.Of(type)} now",
            ({ } type, null) => $"no longer declares the result {CodeSpan.Of(type)}",
            var (earlier, type) => $"declares the result {CodeSpan.Of(type!)} where it was {CodeSpan.Of(earlier!)}",
        }, line);
    }

    private static IEnumerable<BehaviourChange> Names(BehaviourAspect aspect, IReadOnlyList<string> was, IReadOnlyList<string> now, string verb, int line)
    {
        var (come, gone) = (now.Except(was).ToList(), was.Except(now).ToList());
        if (come.Count > 0) yield return new BehaviourChange(aspect, $"{verb} {ChangeText.Listed([.. come.Select(CodeSpan.Of)])} now", line);
        if (gone.Count > 0) yield return new BehaviourChange(aspect, $"{Negated(verb)} {ChangeText.Listed([.. gone.Select(CodeSpan.Of)])}", line);
    }

    private static string Negated(string verb) => verb.StartsWith("is ", StringComparison.Ordinal) ? $"is no longer {verb[3..]}" : $"no longer {verb}";

    private static string ParameterText(CodeFile file, Parameter parameter) => SourceLabel.Of(file, parameter.Span);

    private static IReadOnlyList<string> Texts(CodeFile file, IReadOnlyList<Expression> expressions) => [.. expressions.Select(each => SourceLabel.Of(file, each.Span))];

    private static IReadOnlyList<string> Fields(Symbol symbol) => [.. symbol.Members.Where(member => member.Kind == SymbolKind.Field).Select(member => member.Name).Distinct()];
}
