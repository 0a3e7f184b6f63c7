using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>A list of what a type or a file declares, each with what it is for.</summary>
internal static class Members
{
    public static string List(ExplainedCode code, ExplainedFile file, IReadOnlyList<Symbol> members)
    {
        var lines = new List<string>();
        var fields = members.Where(member => !IsNumbered(member) && !TypeAliases.IsOne(member) && (member.Kind == SymbolKind.Field || (member.Kind == SymbolKind.Property && member.Body is null))).DistinctBy(member => member.Name).ToList();
        var values = fields.Where(IsEnumerated).ToList();
        var constants = fields.Where(file.Code.Conventions.IsConstant).ToList();
        var events = fields.Where(field => field.Has("event")).ToList();
        var demanded = fields.Except(constants).Where(field => field.Owner is { Kind: SymbolKind.Interface }).ToList();
        foreach (var (lead, some) in new[] { (constants.Count == 1 ? "Its constant is" : "Its constants are", constants), ($"Its {(values.Count == 1 ? $"{file.Code.Conventions.Terms.Variant} is" : $"{Wording.Many(file.Code.Conventions.Terms.Variant)} are")}", values), (events.Count == 1 ? "Its event is" : "Its events are", events), ("Each of its objects has", demanded), ("It keeps", [.. fields.Except(values).Except(constants).Except(events).Except(demanded)]) })
        {
            if (some.Count > 0) lines.Add($"- {lead} {Wording.Listed([.. some.Select(field => Wording.Code(field.Name))], 12)} ({Wording.Lines(some.Select(field => file.Code.LineOf(field.NameSpan)))}).");
        }

        if (members.Where(IsNumbered).ToList() is { Count: > 0 } numbered)
        {
            var types = numbered.Select(field => Wording.Code(field.Type ?? field.Name)).ToList();
            lines.Add($"- It keeps {(types.Count == 1 ? $"one value, of the type {types[0]}" : $"{Wording.Counted(types.Count, "value")}, of the types {Wording.Listed(types, 6)}")}, without {(types.Count == 1 ? "a name" : "names")} ({Wording.Lines(numbered.Select(field => file.Code.LineOf(field.NameSpan)))}).");
        }

        if (fields is [{ Owner: { IsType: true } owner }, ..] && members.Contains(fields[0]))
            lines.AddRange(file.Code.Conventions.Terms.Idioms.Fields(new ExpressionPhrases(file.Code), owner).Select(told => $"- {Wording.Sentence(told)}"));
        var (read, set) = (Opened("reader"), Opened("writer"));
        foreach (var (word, names) in new[] { ("read and set", read.Intersect(set)), ("read", read.Except(set)), ("set", set.Except(read)) })
        {
            if (names.ToList() is { Count: > 0 } opened) lines.Add($"- Others can {word} {Wording.Listed([.. opened.Select(Wording.Code)], 12)}.");
        }

        foreach (var member in members.Where(member => (member.IsCallable || member.IsType) && member.Name.Length > 0 && !SymbolName.IsMadeUp(member.Name) && !IsAccessor(member) && !IsAnnounced(member)))
        {
            var place = TypeWord.IsElsewhere(member) ? Wording.Lines(member.Members.Select(each => file.Code.LineOf(each.NameSpan))) : Wording.Lines(file.Code.LineOf(member.Span), file.Code.EndLineOf(member.Span));
            lines.Add($"- {Wording.Capital(SymbolName.Special(member) is { } special ? $"the {special}" : SymbolName.Of(file.Code, member))} ({place}){Marks(member)}: {(member.IsType ? OfType(file.Code, member) : Sketch(member))}");
        }

        return string.Join('\n', lines);

        // What an interface has code for may be written anew by whatever implements it.
        string Sketch(Symbol member) => new FunctionTraits(code, file, member).Sketch() is var told && DocumentedPurpose.Of(member) is null && member is { Body: not null, Owner.Kind: SymbolKind.Interface } && !member.Has("static") && !member.Has("private")
            ? $"By default, {char.ToLowerInvariant(told[0])}{told[1..]}" : told;

        // Words of the language itself say how a member is called, and not what else is done with it.
        string Marks(Symbol member) => file.Code.Conventions.Terms.DecoratorsWrap && member.IsCallable && member.Decorators.Any(each => each is not Expression.Name name || !file.Code.Conventions.BuiltIns.Contains(name.Identifier)) && Decorated.Of(file.Code, member) is { } marks ? $", decorated with {marks}" : "";

        List<string> Opened(string kind) => [.. members.Where(member => IsAccessor(member) && member.Has(kind)).Select(member => member.Name.TrimEnd('=')).Distinct()];
    }

    /// <summary>One of the values of an enumeration, and none of the fields that each of these has in languages where they are objects.</summary>
    public static bool IsEnumerated(Symbol member) => member is { Kind: SymbolKind.Field, Owner: { Kind: SymbolKind.Enum } owner }
        && (member.Type == owner.Name || !owner.Members.Any(other => other.Kind == SymbolKind.Field && other.Type == owner.Name)) && !member.Has("const");

    /// <summary>A field that has no name, and is known by its position.</summary>
    private static bool IsNumbered(Symbol member) => member is { Kind: SymbolKind.Field, Name: [>= '0' and <= '9', ..] };

    /// <summary>A declaration without code beside the one that has it: an overload, a prototype.</summary>
    public static bool IsAnnounced(Symbol member) => member is { IsCallable: true, Body: null, Owner: { } owner } && !member.Has("delete") && !member.Has("default") && owner.Members.Any(other => other.Name == member.Name && other.Body is not null);

    /// <summary>A method that only hands out a field, or sets it, and was not written out.</summary>
    public static bool IsAccessor(Symbol member) => member.Kind == SymbolKind.Method && (member.Has("reader") || member.Has("writer"));

    private static string OfType(CodeFile file, Symbol type)
    {
        if (DocumentedPurpose.Of(type) is { } purpose) return purpose;
        if (TypeWord.Alias(type) is { } alias) return Wording.Sentence(alias);
        var opened = type.Members.Where(IsAccessor).Select(member => member.Name.TrimEnd('=')).ToHashSet(StringComparer.Ordinal);
        var bases = BaseWords.Of(file, type);
        var names = type.Members.Where(member => !type.Bases.Any(each => each.Span == member.NameSpan) && member.Name.Length > 0 && !SymbolName.IsMadeUp(member.Name) && !Constructors.IsOne(file, member) && !IsNumbered(member) && SymbolName.Special(member) is null && !(member.Kind == SymbolKind.Field && opened.Contains(member.Name.TrimStart('@'))) && !(IsAccessor(member) && member.Name.EndsWith('=')))
            .Select(member => Wording.Code(member.Name)).Distinct().ToList();
        return Wording.Sentence($"{TypeWord.Of(file, type)}{bases}{(names.Count > 0 ? $"{(bases.Contains(" that ", StringComparison.Ordinal) ? "," : "")} with {Wording.Listed(names, 8)}" : "")}");
    }
}
