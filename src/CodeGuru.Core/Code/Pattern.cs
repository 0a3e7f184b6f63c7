namespace CodeGuru.Core.Code;

/// <summary>A pattern of a match, with the parts that it asks of parts.</summary>
/// <param name="Value">What is compared with, or the type.</param>
/// <param name="Binding">The name that the value is bound to.</param>
public sealed record Pattern(SourceSpan Span, PatternKind Kind, Expression? Value, string? Binding, IReadOnlyList<Pattern> Parts)
{
    public bool IsIrrefutable => Kind == PatternKind.Any || (Kind == PatternKind.Alternatives && Parts.Any(part => part.IsIrrefutable));

    /// <summary>Every name that it binds.</summary>
    public IEnumerable<string> Bindings => Parts.SelectMany(part => part.Bindings).Concat(Binding is null ? [] : [Binding]);

    /// <summary>Every expression that is evaluated to decide.</summary>
    public IEnumerable<Expression> Values => (Value is null ? [] : new[] { Value }).Concat(Parts.SelectMany(part => part.Values));
}
