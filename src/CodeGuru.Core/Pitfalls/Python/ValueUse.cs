using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>What code does at once with the value of an expression, as far as a coroutine cannot be meant there.</summary>
internal abstract record ValueUse
{
    private ValueUse() { }

    /// <summary>Throws it away.</summary>
    public sealed record Dropped : ValueUse;

    /// <summary>Asks whether it is true.</summary>
    public sealed record Tested : ValueUse;

    /// <summary>Reads an attribute, an element or a number of it, goes through it, compares it, prints it.</summary>
    /// <param name="Doing">What, in words that follow "and".</param>
    /// <param name="NeedsBrackets">Whether an <c>await</c> before it needs brackets around both.</param>
    public sealed record Read(string Doing, bool NeedsBrackets = false) : ValueUse;

    private static readonly HashSet<string> Readers =
    [
        "print", "len", "str", "int", "float", "bool", "list", "tuple", "set", "frozenset", "dict", "sorted", "sum", "min", "max", "any", "all", "enumerate", "zip", "reversed", "iter", "next", "round", "abs", "format", "json.dumps", "json.loads", "json.dump",
    ];

    private static readonly string[] OfCoroutines = ["send", "throw", "close", "add_done_callback", "__await__"];

    /// <summary>Null where the value goes elsewhere: it is awaited, kept, returned, or handed to who knows what.</summary>
    public static ValueUse? Of(CodePoint point)
    {
        for (var (inner, around) = (point.Node, point.Parent); around is not null; (inner, around) = (around.Node, around.Parent))
        {
            switch (around.Node)
            {
                case Statement.Evaluate:
                // A list of it that nobody keeps.
                case Expression.Display or Expression.Comprehension { Kind: not CollectionKind.Generator } when around.Parent?.Node is Statement.Evaluate && !IsClause(around.Node, inner):
                    return new Dropped();
                case Statement.If branch when ReferenceEquals(branch.Condition, inner):
                case Statement.Loop { Condition: { } condition } when ReferenceEquals(condition, inner):
                case Statement.Assert assert when ReferenceEquals(assert.Condition, inner):
                case Expression.Not:
                case Expression.Conditional conditional when ReferenceEquals(conditional.Condition, inner):
                case Expression.Comprehension filter when filter.Clauses.Any(clause => clause.Target is null && ReferenceEquals(clause.Source, inner)):
                    return new Tested();
                // The left side decides; the right one is the value, if it comes to that.
                case Expression.Logical logical when ReferenceEquals(logical.Left, inner):
                    return new Tested();
                case Expression.Logical or Expression.Group { Expressions: [_] } or Expression.Conditional:
                    continue;
                case Expression.Binary binary when binary.Operator is not ("is" or "is not" or "==" or "!=") || !IsNone(ReferenceEquals(binary.Left, inner) ? binary.Right : binary.Left):
                    return new Read(binary.Operator is "==" or "!=" or "<" or ">" or "<=" or ">=" or "in" or "not in" or "is" or "is not" ? "compared" : "calculated with");
                case Expression.Unary:
                    return new Read("calculated with");
                case Expression.Member member when ReferenceEquals(member.Target, inner) && !OfCoroutines.Contains(member.Identifier) && !member.Identifier.StartsWith("cr_", StringComparison.Ordinal):
                    return new Read($"asked for its `{member.Identifier}`", NeedsBrackets: true);
                case Expression.Index index when ReferenceEquals(index.Target, inner):
                    return new Read("asked for an element", NeedsBrackets: true);
                case Statement.Loop loop when ReferenceEquals(loop.Source, inner):
                case Expression.Comprehension comprehension when comprehension.Clauses.Any(clause => ReferenceEquals(clause.Source, inner)):
                    return new Read("gone through");
                case Expression.Spread:
                    return new Read("unpacked");
                case Statement.With with when with.Resources.Any(resource => ReferenceEquals(resource.Value, inner)):
                    return new Read("entered as a context");
                case Expression.Interpolation:
                    return new Read("put into a text");
                case Expression.Call call when !ReferenceEquals(call.Callee, inner) && point.File.PathOf(call.Callee) is { } path && Readers.Contains(path):
                    return new Read($"given to `{path}`");
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsClause(object node, object inner) => node is Expression.Comprehension comprehension && comprehension.Clauses.Any(clause => ReferenceEquals(clause.Source, inner));

    private static bool IsNone(Expression side) => side is Expression.Literal { Kind: LiteralKind.Null };
}
