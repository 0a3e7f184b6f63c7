using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks whose parameter something is said to be, of which kind, and how many there are.</summary>
internal sealed partial class ParameterClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    private readonly CitedParameters parameters = new(code, subjects);

    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (var match in Named().Matches(sentence.Text).Concat(Taken().Matches(sentence.Text)))
        {
            var mark = sentence.MarkOf(match.Groups["what"].Value[0]);
            var of = match.Groups["of"] is { Success: true } owner ? Subjects.Resolve(sentence.MarkOf(owner.Value[0])) : Subjects.Of(sentence, match.Index);
            if (of.Count == 0 || mark.Name is not { Parts: [var name], Rest: "" } || !Code.Contains(name)) continue;
            var text = $"{of[0].Name} takes {name}";
            if (of.Any(symbol => CodeWords.Has(Code.TextOf(symbol), name)))
            {
                yield return new Citation(text, mark.Start, mark.End, CitationVerdict.Fine, null);
                continue;
            }

            // A name that is nobody's parameter may be the kind of thing that is taken.
            var others = Code.Files.SelectMany(file => file.Code.Module.WithDescendants()).Where(symbol => symbol.IsCallable && !symbol.IsAnonymous && symbol.Parameters.Any(parameter => parameter.Name == name)).Select(symbol => symbol.Name).Distinct().Take(2).ToList();
            if (others.Count > 0)
                yield return new Citation(text, mark.Start, mark.End, CitationVerdict.False, $"`{of[0].Name}` has no `{name}`; {string.Join(" and ", others.Select(each => $"`{each}`"))} {(others.Count > 1 ? "have" : "has")}");
        }

        foreach (Match match in Kinds().Matches(sentence.Text))
        {
            if (ClaimWords.IsHedged(sentence.Text)) continue;
            var mark = sentence.MarkOf(match.Groups["what"].Value[0]);
            if (mark.Name is not { Parts: [var name], Rest: "" } || parameters.Of(sentence, name) is not { Count: > 0 } found) continue;
            var kind = match.Groups["kind"].Value.ToLowerInvariant();
            var problems = found.Select(each => OfKind(each.Parameter, kind)).ToList();
            yield return Cite(sentence, match.Index, match.Length, $"{name} is {kind}", problems.Contains(null) ? null : problems[0]);
        }

        foreach (var (mark, _) in sentence.Marks)
        {
            if (mark.Name is not { Rest: ['(', .., ')'] written } name || ClaimWords.IsHedged(sentence.Text)) continue;
            var problems = Functions(Code.Find(name)).Select(function => OfSignature(function, written[1..^1])).ToList();
            if (problems.Count > 0 && !problems.Contains(null)) yield return new Citation($"{name.Dotted}{written}", mark.Start, mark.End, CitationVerdict.False, problems[0]);
        }

        foreach (var predicate in Predicates(sentence, Counted()).Where(predicate => !predicate.IsNegated))
        {
            if (ClaimWords.NumberOf(predicate.Match.Groups["number"].Value) is not { } number) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} takes {number} parameters", function => Count(function, number));
        }
    }

    /// <summary>What is wrong with a function that is named with its parameters as they are declared: one of them is declared otherwise.</summary>
    private string? OfSignature(Symbol function, string written)
    {
        var said = BracketedText.Split(written, ',').Select(part => part.Trim()).ToList();
        var file = Code.FileOf(function).Code;
        var declared = function.Parameters.Where(parameter => said.Count >= function.Parameters.Count || parameter.Kind != ParameterKind.Receiver).ToList();
        if (declared.Count != said.Count || declared.Count == 0) return null;
        // With a type beside a name it is how they are declared; values, and what stands so in the code, are how it is called.
        var forms = declared.Zip(said).Select(pair => (Parameter: pair.First, Said: pair.Second, Name: pair.First.Name.TrimStart('&', '*', '$'))).ToList();
        if (!forms.TrueForAll(form => form.Said == form.Name || IsDeclaration(form.Said, form.Name))) return null;
        var wrong = forms.FirstOrDefault(form => form.Said != form.Name && !Bare(file.TextOf(form.Parameter.Span).ToString()).StartsWith(Bare(form.Said), StringComparison.Ordinal)).Parameter;
        return wrong is null ? null : $"it is declared with `{file.TextOf(wrong.Span)}`";
    }

    private static bool IsDeclaration(string said, string name) =>
        (said.StartsWith(name + ":", StringComparison.Ordinal) && said.Length > name.Length + 1)
        || (said.EndsWith(name, StringComparison.Ordinal) && TypeBefore().IsMatch(said[..^name.Length]) && !CodeWords.In(said[..^name.Length]).Any(word => word is "var" or "out" or "ref" or "in" or "as" or "new" or "await" or "not"))
        || (name == "self" && said is "&self" or "&mut self" or "mut self");


    [GeneratedRegex(@"^(?:[\w.:<>\[\]?,]+\s*[&*]*\s+)*[\w.:<>\[\]?,]+(?:\s+|\s*[&*]+\s*)\$?$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeBefore();

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string? OfKind(Parameter parameter, string kind) => kind switch
    {
        "required" or "mandatory" => parameter.Default is not null ? $"`{parameter.Name}` has a default" : null,
        "keyword-only" or "named-only" => parameter.Kind is ParameterKind.Ordinary or ParameterKind.PositionalOnly ? $"`{parameter.Name}` may be given by its place" : null,
        "positional" or "positional-only" => parameter.Kind is ParameterKind.NamedOnly ? $"`{parameter.Name}` can only be given by its name" : null,
        "variadic" => parameter.Kind is ParameterKind.Ordinary or ParameterKind.NamedOnly && parameter.Type?.Contains("...", StringComparison.Ordinal) != true ? $"`{parameter.Name}` is one value" : null,
        _ => null,
    };

    private static string? Count(Symbol function, int number)
    {
        var all = function.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).ToList();
        if (all.Exists(parameter => parameter.Kind is ParameterKind.Rest or ParameterKind.NamedRest or ParameterKind.Block || parameter.Names is not null)) return null;
        return number == all.Count || number == all.Count(parameter => parameter.Default is null) || number == all.Count(parameter => parameter.Default is null && parameter.Kind is ParameterKind.Ordinary) ? null
            : $"`{function.Name}` has {(all.Count == 0 ? "no parameter" : all.Count == 1 ? "one parameter" : $"{all.Count} parameters")}";
    }

    [GeneratedRegex(
        @"(?<!\w)(?:(?:its|the)\s+(?:\w+\s+)?(?:parameter|argument)\s+(?<what>" + CitedSentence.Mark + @")|(?:its|the|an?)\s+(?<what>" + CitedSentence.Mark + @")\s+(?:parameter|argument)(?:\s+of\s+(?<of>" + CitedSentence.Mark + "))?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\w)(?:takes|accepts|expects|receives)\s+(?:an?\s+|the\s+)?(?<what>" + CitedSentence.Mark + @")(?!\s+(?:of|from|by|out|off|away|apart)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Taken();

    [GeneratedRegex("(?<what>" + CitedSentence.Mark + @")(?:\s+(?:parameter|argument))?,?\s+(?:is|as)\s+(?:both\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?<kind>required|mandatory|keyword-only|named-only|positional-only|positional|variadic)\b(?:\s+(?:\p{Ll}+\s+)?(?:parameter|argument))?|\b(?:an?|the)\s+(?<kind>required|mandatory|keyword-only|positional-only|variadic)\s+(?:parameter\s+|argument\s+)?(?<what>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:takes|accepts|expects|receives|has|requires)\s+(?:exactly\s+|only\s+|just\s+)?(?<number>no|one|two|three|four|five|six|seven|a\s+single|\d)\s+(?:parameter|argument)s?\b(?!\s*(?:,|and\b|plus\b|besides\b|in\s+addition|with\b|to\s+\p{Lu}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
