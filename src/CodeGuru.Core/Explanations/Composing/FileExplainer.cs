using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Purpose;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

internal static class FileExplainer
{
    private const int MostSteps = 12;

    public static Explanation Explain(ExplainedCode code, ExplainedFile file)
    {
        var module = file.Code.Module;
        var name = Wording.Code(file.Name);
        var panel = FactsPanel.Of(code with { Part = new ExplainedPart.File(file) });
        var purpose = DocumentedPurpose.Of(module);
        var parts = FileParts.Of(file.Code).ToList();
        var listed = parts.SelectMany(FileParts.Opened).ToList();
        var nature = FileParts.Nature(file, parts, purpose is null ? name : "it");
        var subjects = file.Outline.Where(entry => (entry.Symbol.IsCallable || entry.Symbol.IsType) && entry.Symbol is not { IsAnonymous: true, Kind: not SymbolKind.Function }).Select(entry => new PatternSubject(code, file, entry.Symbol)).ToList();
        var doubled = subjects.Where(subject => !SymbolName.IsConstructor(subject.Symbol)).GroupBy(subject => subject.Symbol.Name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        var patterns = subjects.SelectMany(subject => CodePatterns.Of(subject).Select(pattern => pattern with { Within = SymbolName.Of(file.Code, subject.Symbol), IsClear = !doubled.Contains(subject.Symbol.Name) })).ToList();
        List<Remark> remarks = [.. CodeRemarks.Of(new PatternSubject(code, file, module)), .. subjects.SelectMany(subject => CodeRemarks.Of(subject).Select(remark => remark with { Within = SymbolName.Of(file.Code, subject.Symbol), IsClear = !doubled.Contains(subject.Symbol.Name) }))];
        var steps = module.Body is { } body ? new StatementNarrator(file.Code).Steps(body.Statements.Where(statement => !IsPart(statement) && !IsImport(file.Code, statement))) : [];
        var imports = panel.Imports.Where(import => !file.Code.Conventions.Terms.Directives.Contains(import) && !file.Code.Conventions.Terms.ParentModule.Contains(import)).ToList();
        var main = FileParts.Main(file, parts, steps);
        var about = main ?? FileParts.Summary(file, parts);
        var only = FileParts.Only(parts);
        var function = only is { IsCallable: true } ? new FunctionTraits(code, file, only) : null;
        var starts = function is not null ? [] : Starts(code, file, only is null ? parts : [.. only.Members.Where(member => member.IsCallable && !Constructors.IsOne(file.Code, member) && !Members.IsAccessor(member))]);
        var direct = steps.Count == 0 ? [] : Direct(code, file, listed);
        return Finish.With(code, file.Code.Language, patterns, new Explanation
        {
            Summary = purpose is not null ? $"{name}: {purpose}" : about ?? nature,
            Simple = string.Join(' ', new[]
            {
                purpose,
                purpose is not null && function is null ? null : parts.Count == 0 ? about : main,
                IsSaid(parts, only, main, purpose ?? about) ? null : FileParts.Nature(file, parts, (purpose ?? main) is null ? name : "it"),
                function is not null && main is not null ? string.Join(' ', function.Sentences(isNamed: true)) : Content(file, parts, only),
                Beginning(direct, starts, parts),
                imports.Count > 0 ? $"It builds on {Wording.Listed(ImportGroups.Packages(imports), 8)}." : null,
            }.Where(sentence => !string.IsNullOrEmpty(sentence))),
            Detailed = Detailed(code, file, listed, only, steps, starts, nature),
            DeepDive = Deep(code, file, panel, patterns, only is null || function is null ? [] : FunctionExplainer.Points(file, only, function), parts.Count == 0 ? about ?? nature : nature),
            Citations = [file.Path, .. parts.Select(part => PanelFacts.Place(file, file.Code.LineOf(part.Span), file.Code.EndLineOf(part.Span)))],
        }, remarks);
    }

    /// <summary>Whether a sentence says already how much of what there is: of the only part, or of a file without parts.</summary>
    private static bool IsSaid(IReadOnlyList<Symbol> parts, Symbol? only, string? main, string? lead) => (only is not null && main is not null) || (parts.Count == 0 && lead is not null);

    /// <summary>What a file consists of, as a sentence; null for one without parts.</summary>
    private static string? Content(ExplainedFile file, IReadOnlyList<Symbol> parts, Symbol? only)
    {
        if (only is { IsType: true }) return TypeExplainer.Offers(file.Code, only, isNamed: true);
        if (parts.Count == 0) return null;
        var names = parts.Select(part => Wording.Code(part.Name)).Distinct().ToList();
        if (parts.Count > 1 && names.Count == 1) return $"Its {Wording.Counted(parts.Count, "part")} share the name {names[0]}.";
        return $"{(parts.Count == 1 ? "Its only part is" : "Its parts are")} {Wording.Listed(names, 10)}{FileParts.Inside(parts)}.";
    }

    /// <summary>Where reading begins; null where that could be anywhere.</summary>
    private static string? Beginning(IReadOnlyList<string> direct, IReadOnlyList<Symbol> starts, IReadOnlyList<Symbol> parts)
    {
        if (direct.Count > 0) return $"A good place to begin is the code at the top level, which uses {Wording.Listed([.. direct.Select(Wording.Code)], 3)}.";
        if (starts.Count == 0 || starts.Count >= parts.Count) return null;
        return $"{(starts.Count == 1 ? "A good place to begin is" : "Good places to begin are")} {Wording.Listed([.. starts.Select(each => Wording.Code(each.Name)).Distinct()], 3)}, which nothing else in the file calls.";
    }

    /// <summary>The parts that code at the top level calls.</summary>
    private static List<string> Direct(ExplainedCode code, ExplainedFile file, IReadOnlyList<Symbol> parts)
    {
        var module = file.Code.Module;
        if (file.Code.Conventions.Terms.TopLevelIsFixed) return [];
        // What is only compared by its type runs nothing.
        var compared = (module.Body?.Statements ?? []).OfType<Statement.Assign>().Where(assign => assign is { IsDeclaration: true, Targets: [Expression.Name { Identifier: "_" }] }).Select(assign => file.Code.LineOf(assign.Span)).ToHashSet();
        // Nor does a decorator say where a program begins: it is called when what it stands before is declared.
        var decorated = file.Outline.SelectMany(entry => entry.Symbol.Decorators).Select(decorator => file.Code.LineOf(decorator.Span)).ToHashSet();
        return [.. code.CallsFrom(module.QualifiedName).Where(edge => edge.Path == file.Code.Path && !compared.Contains(edge.Line) && !decorated.Contains(edge.Line)).Select(edge => edge.Callee).Distinct()
            .Select(callee => parts.FirstOrDefault(part => part.QualifiedName == callee && !part.IsAnonymous || callee == $"{part.QualifiedName}.{part.Name}" || callee == $"{part.QualifiedName}.{file.Code.Conventions.Constructor}")?.Name).OfType<string>().Distinct()];
    }

    /// <summary>Whether a statement declares what is listed among the parts: also a function or a type that is given to a name or exported.</summary>
    private static bool IsPart(Statement statement) => statement switch
    {
        Statement.Declare or Statement.Imports => true,
        Statement.Assign { Value: Expression.Lambda { Symbol.Name: [not '<', ..] } } => true,
        Statement.Assign { Value: Expression.Statements { Statement: Statement.Declare { Symbol: { IsType: true, Name: [not '<', ..] } } } } => true,
        _ => false,
    };

    /// <summary>What nothing in the file calls, and calls others itself: where reading begins.</summary>
    private static List<Symbol> Starts(ExplainedCode code, ExplainedFile file, IReadOnlyList<Symbol> parts)
    {
        // What is handed over by its name is called by whoever it is given to.
        var mentioned = file.Outline.Where(entry => entry.Symbol.IsCallable).SelectMany(entry => CodeWalk.Expressions(entry.Symbol.Body).OfType<Expression.Call>().SelectMany(call => call.Arguments).Select(argument => argument.Value).OfType<Expression.Name>()).Select(name => name.Identifier).ToHashSet(StringComparer.Ordinal);
        return
    [
        .. parts.Where(part => part.IsCallable && !part.Has("test") && !mentioned.Contains(part.Name) && code.CallsTo(part.QualifiedName).All(edge => edge.Caller == part.QualifiedName || edge.Caller == file.Code.Module.QualifiedName || edge.Path != file.Code.Path)
            && code.CallsFrom(part.QualifiedName).Any(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred && edge.Callee != part.QualifiedName)),
    ];
    }

    private static string Detailed(ExplainedCode code, ExplainedFile file, List<Symbol> parts, Symbol? only, IReadOnlyList<Step> steps, List<Symbol> starts, string nature)
    {
        var sections = new List<string>();
        if (only is not null && Inside(code, file, only) is { Length: > 0 } inside) sections.Add($"**Inside {Wording.Code(only.Name)}**\n\n{inside}");
        else if (parts.Count > 0) sections.Add($"**Its parts**\n\n{Members.List(code, file, parts)}");
        var flows = starts.Take(4).Select(start => (start, Clause: new FunctionUses(code, file, start).Clause(8))).Where(each => each.Clause is not null).ToList();
        if (MacroText.Constants(file.Code) is { } constants) sections.Add(constants);
        if (TypeAliases.Of(file.Code) is { } aliases) sections.Add(aliases);
        if (flows.Count > 0)
            sections.Add($"**How they work together**\n\n{string.Join('\n', flows.Select(each => $"- {Wording.Code(each.start.Name)} (line {file.Code.LineOf(each.start.NameSpan)}) {each.Clause}."))}");
        if (steps.Count > 0) sections.Add($"**At the top level**\n\n{StepList.Of(steps, MostSteps)}");
        return sections.Count == 0 ? nature : string.Join("\n\n", sections);
    }

    private static string Inside(ExplainedCode code, ExplainedFile file, Symbol only) =>
        only.IsType ? TypeExplainer.Inside(code, file, only) : FunctionExplainer.Steps(file, only) is { Count: > 0 } steps ? StepList.Of(steps) : "";

    /// <summary>Whether a statement is there for what it imports, and does nothing with it yet.</summary>
    private static bool IsImport(CodeFile file, Statement statement) =>
        StatementNarrator.IsSimple(statement) && file.Imports.Where(import => import.Span.Start >= statement.Span.Start && import.Span.End <= statement.Span.End).ToList() is { Count: > 0 } imports
        && !CodeWalk.Expressions(statement).OfType<Expression.Call>().Any(call => imports.Any(import => import.Span.Start >= call.Span.Start && import.Span.End <= call.Span.End && import.Span != call.Span));

    private static string Deep(ExplainedCode code, ExplainedFile file, FactsPanel panel, IReadOnlyList<CodePattern> patterns, IReadOnlyList<string> within, string nature)
    {
        List<string> points = [.. PatternPoints.Of(patterns), .. within];
        if (panel.Complexity is { Cyclomatic: > 1, Function: { } hardest } fact) points.Add(Complexity.Of(fact).Replace("**Complexity**: ", $"**Complexity**: hardest to follow is {SymbolName.Of(file, hardest)}: ", StringComparison.Ordinal));
        if (panel.Imports.Count > 0) points.Add($"**Depends on**: {Wording.Listed(ImportGroups.WithNames(panel.Imports.Where(import => !file.Code.Conventions.Terms.ParentModule.Contains(import))), 15)}.");
        if (panel.CallsIn.Count > 0) points.Add($"**Used by**: {Wording.Listed(SymbolName.Callers(code, panel.CallsIn.Where(each => each.Path is not null)), 10)}.");
        if (panel.SyntaxErrors.Count > 0) points.Add($"**Not understood**: the grammar could make no sense of {Wording.Listed(panel.SyntaxErrors, 5)} (line and column); what is said leaves that out.");
        return points.Count == 0 ? nature : string.Join('\n', points.Select(point => "- " + point));
    }
}
