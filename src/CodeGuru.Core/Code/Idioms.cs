namespace CodeGuru.Core.Code;

/// <summary>
/// What the idioms of one language do, in words, where those that all languages share would say less. Each member gives null for what it does not
/// know, and the common words are taken.
/// </summary>
public class Idioms
{
    /// <summary>A language without idioms of its own.</summary>
    public static Idioms None { get; } = new();

    /// <summary>What an expression does whose result does not matter, as a clause: <c>sorts `names`</c>.</summary>
    public virtual string? Effect(IPhrases phrases, Expression expression) => null;

    /// <summary>What an expression is, as a noun.</summary>
    public virtual string? Value(IPhrases phrases, Expression expression) => null;

    /// <summary>What a condition asks, as what follows "if".</summary>
    public virtual string? Condition(IPhrases phrases, Expression condition) => null;

    /// <summary>What an assignment or a declaration does, as a clause.</summary>
    public virtual string? Assignment(IPhrases phrases, Statement.Assign assign) => null;

    /// <summary>What is done on the way to a result, and what is given back then, as a clause: <c>writes `x` to `out`, and returns that stream</c>.</summary>
    public virtual string? Returned(IPhrases phrases, Expression value) => null;

    /// <summary>What a result is for whoever calls the function, as a noun, where that is less than the code of it.</summary>
    public virtual string? Result(IPhrases phrases, Expression value) => null;

    /// <summary>What raising an error, or giving up, does, as a clause.</summary>
    public virtual string? Raised(IPhrases phrases, Statement.Raise raise) => null;

    /// <summary>What is said of a type's fields beyond their names and types, a clause each.</summary>
    public virtual IEnumerable<string> Fields(IPhrases phrases, Symbol type) => [];

    /// <summary>What a statement decides by, and what is done in each case, with the words that introduce that.</summary>
    public virtual (string Lead, IReadOnlyList<(string Lead, Expression.Lambda Code)> Cases)? Cases(IPhrases phrases, Statement statement) => null;
}
