using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What patterns bind, and what they say of the values that fit.</summary>
internal sealed class PatternFlow(UnitFlow run)
{
    /// <summary>Binds the names of a pattern that a value fits: what it says about the type, is known from then on.</summary>
    public void Bind(Pattern pattern, FlowValue[] subject)
    {
        var asked = pattern.Value is { } value ? run.Expressions.Evaluate(value) : [];
        FlowValue[] typed = pattern.Kind != PatternKind.Type ? [] : [.. asked.Select(each => each switch
        {
            FlowValue.Type type => new FlowValue.Instance(type.Symbol),
            FlowValue.External { IsBuiltIn: false } => each,
            _ => (FlowValue?)null,
        }).OfType<FlowValue>()];
        var held = typed.Length > 0 ? typed : subject;
        if (pattern.Binding is { } name) run.Names.Bind(name, held);
        // What stands around a value in a built-in wrapper is not told from it.
        var isWrapper = pattern is { Kind: PatternKind.Type, Parts.Count: 1 } && asked.Any(each => each is FlowValue.External { IsBuiltIn: true });
        foreach (var part in pattern.Parts) Bind(part, pattern.Kind == PatternKind.Alternatives || isWrapper ? held : []);
    }
}
