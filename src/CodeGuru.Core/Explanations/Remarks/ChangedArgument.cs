using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A collection that was handed in is changed and given back, as if it were a new one.</summary>
internal static class ChangedArgument
{
    private static readonly HashSet<string> Changes = ["sort", "reverse", "update", "extend", "clear", "Sort", "Reverse", "Clear", "AddRange", "addAll", "putAll", "removeIf", "splice", "concat", "merge!", "sort!", "reverse!", "map!", "append", "insert"];

    public static Remark? In(PatternSubject subject)
    {
        if (subject.Symbol.Body is null || subject.Symbol.IsAnonymous) return null;
        foreach (var parameter in subject.Symbol.Parameters.Where(parameter => IsShared(subject, parameter)))
        {
            if (subject.Scopes.Of(subject.Symbol, parameter) is not { } variable || variable.Writes.Any()) continue;
            var change = subject.Statements.FirstOrDefault(statement => Changed(subject, statement) is Expression.Name name && name.Identifier == parameter.Name);
            var result = subject.Statements.OfType<Statement.Return>().FirstOrDefault(each => each.Value is Expression.Name name && name.Identifier == parameter.Name);
            if (change is null || result is null || result.Span.Start < change.Span.Start) continue;
            return new Remark("changed argument", true, $"{subject.Name} changes {Wording.Code(parameter.Name)} itself (line {subject.LineOf(change)}) and returns it as well (line {subject.LineOf(result)}): whoever takes the result for a copy finds their own changed too", subject.LineOf(change));
        }

        return null;
    }

    /// <summary>Where arguments are copied, or are meant to be filled by a pointer, nobody is surprised.</summary>
    private static bool IsShared(PatternSubject subject, Parameter parameter) =>
        parameter.Kind is ParameterKind.Ordinary or ParameterKind.PositionalOnly or ParameterKind.NamedOnly && !parameter.Name.StartsWith('$') && !subject.File.Conventions.CollectionsArePointers
        && !subject.File.TextOf(parameter.Span).Contains("mut ", StringComparison.Ordinal) && parameter.Type is null or not (['[', ..] or ['*', ..] or ['&', ..]);

    private static Expression? Changed(PatternSubject subject, Statement statement) => statement switch
    {
        Statement.Assign { Targets: [Expression.Index index] } => index.Target,
        Statement.Delete { Targets: [Expression.Index index] } => index.Target,
        Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member member } } when Changes.Contains(member.Identifier) || subject.File.Conventions.AddingMethods.Contains(member.Identifier) => member.Target,
        Statement.Evaluate { Expression: Expression.Binary { Operator: "<<" } binary } => binary.Left,
        _ => null,
    };
}
