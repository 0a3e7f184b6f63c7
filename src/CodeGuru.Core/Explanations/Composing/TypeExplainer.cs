using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Purpose;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

internal static class TypeExplainer
{
    private const int MostSteps = 12;

    public static Explanation Explain(ExplainedCode code, ExplainedFile file, Symbol symbol)
    {
        var name = SymbolName.Of(file.Code, symbol);
        var (purpose, holds) = (DocumentedPurpose.Of(symbol), Holds(file.Code, symbol));
        var bases = BaseWords.Of(file.Code, symbol);
        var nature = Wording.Sentence($"{(purpose is null ? name : "it")} is {TypeWord.Alias(symbol) ?? TypeWord.Of(file.Code, symbol)}{bases}{(holds.Length == 0 ? "" : bases.Length > 0 ? $", with {holds}" : $" with {holds}")}");
        var methods = symbol.Members.Where(member => member.IsCallable).ToList();
        var subject = new PatternSubject(code, file, symbol);
        var patterns = CodePatterns.Of(subject).Concat(
            methods.SelectMany(method => CodePatterns.Of(subject.At(method)).Select(pattern => pattern with { Within = SymbolName.Within(method) }))).ToList();
        return Finish.With(code, file.Code.Language, patterns, new Explanation
        {
            Summary = purpose is null ? nature : $"{name}: {purpose}",
            Simple = string.Join(' ', new[] { purpose, nature, file.Code.Conventions.Terms.DecoratorsWrap && Decorated.Of(file.Code, symbol) is { } marks ? $"It is decorated with {marks}." : null, Offers(file.Code, symbol, isNamed: false), SatisfiedInterfaces.Promoted(file.Code, symbol), Derived(file, symbol), ClosedTypes.Sentence(file.Code, symbol) }.OfType<string>()),
            Detailed = Inside(code, file, symbol) is { Length: > 0 } told ? told : nature,
            DeepDive = Deep(code, file, symbol, patterns, nature),
            Citations = [PanelFacts.Place(file, file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span)), .. methods.Select(method => PanelFacts.Place(file, file.Code.LineOf(method.Span), file.Code.EndLineOf(method.Span)))],
        }, [.. CodeRemarks.Of(subject), .. methods.SelectMany(method => CodeRemarks.Of(subject.At(method)).Select(remark => remark with { Within = SymbolName.Within(method) }))]);
    }

    /// <summary>What it has and what each of it is for; empty where there is nothing.</summary>
    public static string Inside(ExplainedCode code, ExplainedFile file, Symbol symbol) =>
        string.Join("\n\n", new[] { symbol.Members.Count == 0 ? null : Members.List(code, file, symbol.Members), Body(file.Code, symbol) }.OfType<string>().Where(part => part.Length > 0));

    /// <summary>What runs while the type is defined, in languages where its body is code; null if nothing does.</summary>
    private static string? Body(CodeFile file, Symbol symbol)
    {
        var statements = (symbol.Body?.Statements ?? []).Where(statement => statement is Statement.Evaluate { Expression: Expression.Call } or Statement.If or Statement.Loop or Statement.With).ToList();
        var steps = statements.Count == 0 ? [] : new StatementNarrator(file).Steps(statements);
        return steps.Count == 0 ? null : $"**In its body, while it is defined**\n\n{StepList.Of(steps, MostSteps)}";
    }

    private static string Holds(CodeFile file, Symbol symbol) => Wording.Listed(Wording.Counts(
        (symbol.Members.Count(member => member is { IsType: true, IsAnonymous: false }), symbol.Has("namespace") || symbol.Has("module") ? "type" : "inner type", symbol.Has("namespace") || symbol.Has("module") ? "types" : "inner types"),
        (symbol.Members.Count(member => member is { Kind: SymbolKind.Function, IsAnonymous: false }), "function", "functions"),
        (symbol.Members.Count(member => member.Kind == SymbolKind.Field && file.Conventions.IsConstant(member)), "constant", "constants"),
        (symbol.Members.Count(Members.IsEnumerated), file.Conventions.Terms.Variant, Wording.Many(file.Conventions.Terms.Variant)),
        (symbol.Members.Count(member => member.Kind == SymbolKind.Field && !file.Conventions.IsConstant(member) && !member.Has("event") && !TypeAliases.IsOne(member) && !Members.IsEnumerated(member)), FieldWord(file, symbol), Wording.Many(FieldWord(file, symbol))),
        (symbol.Members.Count(member => member.Has("event")), "event", "events"),
        (symbol.Members.Count(member => member.Kind == SymbolKind.Property), "property", "properties"),
        (symbol.Members.Count(member => member.Kind == SymbolKind.Method && !member.Has("friend") && !Constructors.IsOne(file, member) && SymbolName.Special(member) is null && !Members.IsAccessor(member) && !Members.IsAnnounced(member)), "method", "methods"),
        (symbol.Members.Count(member => member.IsCallable && member.Has("friend")), "friend function", "friend functions")));

    /// <summary>Types of the file that build on it, as a sentence; null where there are none.</summary>
    private static string? Derived(ExplainedFile file, Symbol symbol)
    {
        var derived = file.Outline.Select(entry => entry.Symbol).Where(type => type.IsType && type != symbol && type.Name.Length > 0 && !SymbolName.IsMadeUp(type.Name))
            .Select(type => (type.Name, Base: type.Bases.FirstOrDefault(each => ExpressionPhrases.NameOf(each) == symbol.Name), Type: type)).Where(each => each.Base is not null)
            .GroupBy(each => BaseWords.VerbOf(file.Code, each.Type, each.Base!), each => Wording.Code(each.Name)).Select(group => (group.Key, Names: group.Distinct().ToList())).ToList();
        if (SatisfiedInterfaces.Having(file.Code, symbol).Select(type => Wording.Code(type.Name)).ToList() is { Count: > 0 } having) derived.Add(("satisfies", having));
        return derived.Count == 0 ? null : Wording.Sentence($"in this file, {Wording.Listed([.. derived.Select(each => $"{Wording.Listed(each.Names, 8)} {Stands(each.Key, each.Names.Count == 1)} it")])}");
    }

    private static string Stands(string? verb, bool isOne) => verb switch
    {
        "implements" => isOne ? "implements" : "implement",
        "embeds" => isOne ? "embeds" : "embed",
        "requires" => isOne ? "requires" : "require",
        "satisfies" => isOne ? "satisfies" : "satisfy",
        "includes" => isOne ? "includes" : "include",
        "uses the trait" => isOne ? "uses" : "use",
        _ => isOne ? "builds on" : "build on",
    };

    /// <summary>What an interface asks for is no field, whatever keeps it.</summary>
    private static string FieldWord(CodeFile file, Symbol symbol) => symbol.Kind == SymbolKind.Interface ? "property" : file.Conventions.Terms.Field;

    /// <summary>The methods to call, as a sentence; null where there are none.</summary>
    /// <param name="file">Where it stands.</param>
    /// <param name="type">Whose methods are named.</param>
    /// <param name="isNamed">Whether the sentence names the type, and does not go on from one that does.</param>
    public static string? Offers(CodeFile file, Symbol type, bool isNamed)
    {
        var named = type.Members.Where(method => method.Kind == SymbolKind.Method && !method.Has("friend") && !Members.IsAccessor(method) && !Constructors.IsOne(file, method) && SymbolName.Special(method) is null && method.Name.Length > 0 && !SymbolName.IsMadeUp(method.Name) && !method.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        var names = named.Where(method => method.Visibility is Visibility.Public or Visibility.Package).Select(method => Wording.Code(method.Name)).Distinct().ToList();
        var lead = names.Count == named.Select(method => method.Name).Distinct().Count() ? "" : "for use from outside, ";
        var (word, verb) = names.Count == 1 ? ("method", "is") : ("methods", "are");
        return names.Count == 0 ? null : Wording.Sentence(lead + (isNamed ? $"{Wording.Code(type.Name)} has the {word}" : $"its {word} {verb}") + " " + Wording.Listed(names, 10));
    }

    private static string Deep(ExplainedCode code, ExplainedFile file, Symbol symbol, IReadOnlyList<CodePattern> patterns, string nature)
    {
        var points = PatternPoints.Of(patterns).ToList();
        var hardest = PanelFacts.Hardest((symbol.Members.Any(member => member.IsCallable) ? symbol.Members : symbol.WithDescendants()).Select(file.EntryOf).OfType<Analysis.OutlineEntry>().Select(entry => (file, entry)));
        if (hardest is { Cyclomatic: > 1 } fact) points.Add($"{Complexity.Of(fact).Replace("**Complexity**: ", $"**Complexity**: hardest to follow is {SymbolName.Of(file, fact.Function!)}: ", StringComparison.Ordinal)}");
        var panel = FactsPanel.Of(code with { Part = new ExplainedPart.Declaration(file, symbol) });
        var known = code.Files.SelectMany(each => each.Outline.Select(entry => file.Code.ShownName(entry.Symbol.QualifiedName))).ToHashSet();
        var (calls, callers) = (Names(code, [.. panel.CallsOut.Where(call => known.Contains(call.Name)).Select(call => call with { Name = Constructors.Made(code, file.Code, call.Name) }).DistinctBy(call => call.Name)], file.Code.ShownName(file.Code.Module.QualifiedName)), Names(code, panel.CallsIn, file.Code.ShownName(file.Code.Module.QualifiedName)));
        if (calls.Count > 0) points.Add($"**Depends on**: {Wording.Listed(calls, 10)}.");
        if (callers.Count > 0) points.Add($"**Used by**: {Wording.Listed(callers, 10)}.");
        return points.Count == 0 ? nature : string.Join('\n', points.Select(point => "- " + point));
    }

    private static IReadOnlyList<string> Names(ExplainedCode code, IReadOnlyList<PlacedName> names, string module) =>
        [.. names.Where(each => !SymbolName.IsMadeUp(each.Name) && each.Name != module).Select(each => SymbolName.Caller(code, each))];
}
