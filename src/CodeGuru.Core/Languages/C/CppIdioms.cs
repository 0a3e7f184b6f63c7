using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>What idioms of C++ and its library do, in words (en.cppreference.com).</summary>
internal sealed class CppIdioms : CIdioms
{
    public override string? Effect(IPhrases phrases, Expression expression) => expression switch
    {
        Expression.Binary { Operator: "<<" or ">>" } stream => CppStreams.Clause(phrases, stream),
        Expression.Call { IsConstruction: true } made => Begun(phrases, made),
        Expression.Call call => CppThreads.Effect(phrases, call) ?? CppStreams.Read(phrases, call) ?? CppAlgorithms.Clause(phrases, call),
        _ => CppFolds.Effect(phrases, expression),
    };

    public override string? Value(IPhrases phrases, Expression expression) => expression switch
    {
        Expression.Call call => CppAlgorithms.Noun(phrases, call) ?? CppVisits.Noun(phrases, call),
        Expression.Group group => CppFolds.Value(phrases, group),
        _ => null,
    };

    public override string? Condition(IPhrases phrases, Expression condition) => CppStreams.Asked(phrases, condition) ?? (condition is Expression.Call call ? CppAlgorithms.Asked(phrases, call) : null) ?? base.Condition(phrases, condition);

    public override string? Assignment(IPhrases phrases, Statement.Assign assign) => CppThreads.Started(phrases, assign) ?? CppDeclarations.Clause(phrases, assign) ?? base.Assignment(phrases, assign);

    public override string? Returned(IPhrases phrases, Expression value) =>
        value is Expression.Binary { Operator: "<<" or ">>" } stream && CppStreams.IsStream(phrases, stream) && CppStreams.Clause(phrases, stream) is { } streamed ? $"{streamed}, and returns that stream" : null;

    public override string? Result(IPhrases phrases, Expression value) => CppStreams.Given(phrases, value) is { } stream ? $"the stream {phrases.Value(stream)}" : null;

    public override (string Lead, IReadOnlyList<(string Lead, Expression.Lambda Code)> Cases)? Cases(IPhrases phrases, Statement statement) => CppVisits.Of(phrases, statement);

    /// <summary>What a constructor has done before its own code: by another one, or for a type that its own is based on; null for any other object that is made.</summary>
    private static string? Begun(IPhrases phrases, Expression.Call made)
    {
        if (NameOf(made.Callee) is not { } name || !phrases.IsShort(made.Span)) return null;
        var type = phrases.File.Module.WithDescendants().LastOrDefault(symbol => symbol.IsCallable && symbol.Span.Start <= made.Span.Start && symbol.Span.End >= made.Span.End)?.Owner;
        if (type is not { IsType: true }) return null;
        return type.Name == name ? $"has another constructor begin, {phrases.Text(made.Span)}" : type.Bases.Any(each => NameOf(each) == name) ? $"makes the part that it inherits, {phrases.Text(made.Span)}" : null;
    }
}
