using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Calls that are loops to those who read them: of a method that calls a function, over several lines, for each element.</summary>
internal sealed class BlockLoops(ExpressionPhrases phrases)
{
    /// <summary>What is said of the loop, and the code of a round; null for any other statement.</summary>
    public (string Lead, Expression Code, bool IsBlock)? Of(Statement statement)
    {
        var value = statement switch
        {
            Statement.Evaluate evaluate => evaluate.Expression,
            Statement.Return { IsImplicit: true } result => result.Value,
            _ => null,
        };
        if (value is not Expression.Call { Callee: Expression.Member member, Arguments: [.., { Value: Expression.Lambda code } last] } call || !IsLoop(member)) return null;
        var file = phrases.File;
        if (file.LineOf(code.Span) == file.EndLineOf(code.Span)) return null;
        var names = Names(code);
        var source = call.Arguments.Count == 1 && member.Identifier is "each" or "forEach" ? Source(member.Target) : Wording.Code(SourceLabel.Of(file, new SourceSpan(call.Span.Start, WithoutCode(call, last)), 80));
        if (source is null) return null;
        return (member.Identifier == "times" && names.Count == 0 ? $"does this {phrases.Value(member.Target)} times" : $"goes through each {(names.Count == 0 ? "element" : Wording.Listed(names))} of {source}", code, last.Name == Argument.Block);
    }

    /// <summary>What is said of a function that makes something of each element; null for one that is called for anything else.</summary>
    public string? Mapped(Expression.Call taker, Expression code) =>
        code is Expression.Lambda lambda && taker.Callee is Expression.Member member && phrases.File.Conventions.MappingMethods.Contains(member.Identifier) && Names(lambda) is { Count: > 0 } names && Source(member.Target) is { } source
            ? $"for each {Wording.Listed(names)} of {source}" : null;

    private bool IsLoop(Expression.Member member)
    {
        var methods = phrases.File.Conventions.Terms.LoopMethods;
        return methods.Contains(member.Identifier) || (member is { Identifier: "with_index" or "each_with_object", Target: Expression.Call { Callee: Expression.Member inner } } && methods.Contains(inner.Identifier));
    }

    private string? Source(Expression source) => phrases.IsShort(source.Span) ? phrases.Text(source.Span) : phrases.Value(source) is var told && told.StartsWith("the expression", StringComparison.Ordinal) ? null : told;

    private List<string> Names(Expression.Lambda code) =>
        [.. code.Symbol.Parameters.Where(parameter => parameter.Name is not ("_" or "")).Select(parameter => parameter.Names is null ? Wording.Code(parameter.Name) : phrases.Text(parameter.Span))];

    /// <summary>Where the call ends for those who leave out the code that it is given.</summary>
    private int WithoutCode(Expression.Call call, Argument code)
    {
        var end = code.Value.Span.Start;
        var text = phrases.File.Text;
        while (end > call.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',')) end--;
        return code.Name == Argument.Block || text[end - 1] is not '(' ? end : end - 1;
    }
}
