using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>Where a statement changes the number of elements of the collection that a loop goes through.</summary>
internal sealed class CollectionChange(Statement.Loop loop, Expression source, string[] methods, CodePoint point)
{
    private readonly CollectionKind? kind = point.File.Code.Language == "python" ? KindOf(loop.Source!, source, point) : null;

    public Expression Source => source;

    public Expression? In(Statement statement) => statement switch
    {
        Statement.Evaluate { Expression: Expression.Call call } when Changes(call) => call,
        Statement.Evaluate or Statement.Assign or Statement.If when statement.Expressions().SelectMany(CallShape.WithParts).OfType<Expression.Call>().FirstOrDefault(call => call.MethodName() is "pop" or "popitem" or "remove" or "Remove" or "Dequeue" or "Pop" && Changes(call)) is { } inner => inner,
        Statement.Assign { Operator: { } sign, Targets: [var target] } when IsSource(target) && GrowsInPlace(sign) => target,
        Statement.Assign { Operator: null, Targets: [Expression.Index { Keys: [var key] } entry] } when kind == CollectionKind.Map && IsSource(entry.Target) && IsNewKey(key) => entry,
        Statement.Delete delete => delete.Targets.OfType<Expression.Index>().FirstOrDefault(index => IsSource(index.Target)),
        _ => null,
    };

    /// <summary>Whether it adds: in a loop within, that is how a list of what is still to do is filled on purpose.</summary>
    public static bool Adds(Expression change) => change is not Expression.Call call || call.IsMethod("append", "extend", "insert", "add", "update", "addAll", "addLast", "Add", "AddRange", "Enqueue", "put", "setdefault");

    /// <summary>Whether the name stands for another collection from there on.</summary>
    public bool Replaces(Statement statement) => statement.WithInner().OfType<Statement.Assign>().Any(assign => (assign.Operator is not { } sign || !GrowsInPlace(sign)) && assign.Targets.Any(IsSource));

    /// <summary>Whether a condition asks for a key of it, so that the key is known to be there.</summary>
    public bool IsAsked(Expression condition) => kind == CollectionKind.Map && condition.WithParts().OfType<Expression.Binary>().Any(each => each.Operator == "in" && IsSource(each.Right));

    private bool IsSource(Expression expression) => expression.IsWrittenAs(source, point.File.Code);

    private bool Changes(Expression.Call call) => call.Callee is Expression.Member member && methods.Contains(member.Identifier) && IsSource(member.Target) && !IsSameKey(call);

    /// <summary>A key that is there already gets another value, and the collection's shape stays.</summary>
    private bool IsSameKey(Expression.Call call) => call.IsMethod("put") && call.Arguments is [{ Value: var key }, _] && loop.Target is Expression.Name element && key.WithParts().OfType<Expression.Name>().Any(name => element.Identifier == name.Identifier);

    /// <summary>Lists and sets are changed by it; of numbers, texts and what nobody knows it makes another one.</summary>
    private bool GrowsInPlace(string sign) => kind switch
    {
        CollectionKind.List => sign is "+" or "*",
        CollectionKind.Set => sign is "|" or "&" or "-" or "^",
        CollectionKind.Map => sign is "|",
        _ => false,
    };

    /// <summary>Whether a key is calculated, in the loop, from the one that the loop is at.</summary>
    private bool IsNewKey(Expression key) => key switch
    {
        Expression.Binary or Expression.Interpolation or Expression.Call => key.WithParts().OfType<Expression.Name>().Any(IsElement),
        Expression.Name name when !IsElement(name) => loop.Body.WithInner().OfType<Statement.Assign>().Any(assign => assign.Targets is [Expression.Name made] && made.Identifier == name.Identifier && assign.Value is { } value and not Expression.Name && IsNewKey(value)),
        _ => false,
    };

    private bool IsElement(Expression.Name name) => loop.Target?.WithParts().OfType<Expression.Name>().Any(element => element.Identifier == name.Identifier) == true;

    private static CollectionKind? KindOf(Expression iterated, Expression source, CodePoint point)
    {
        if (iterated is Expression.Call { Callee: Expression.Member { Identifier: "items" or "keys" } }) return CollectionKind.Map;
        if (source is not Expression.Name name || point.File.Scopes.Of(name) is not { Kind: VariableKind.Local } variable) return null;
        var kinds = variable.Writes.Where(write => write.Kind == UseKind.Write).Select(write => KindOf(write.Value)).Distinct().ToList();
        return kinds is [{ } only] ? only : null;
    }

    private static CollectionKind? KindOf(Expression? value) => value switch
    {
        Expression.Display display => display.Kind,
        Expression.Comprehension comprehension => comprehension.Kind,
        Expression.Call { Callee: Expression.Name { Identifier: "list" or "sorted" } } => CollectionKind.List,
        Expression.Call { Callee: Expression.Name { Identifier: "set" } } => CollectionKind.Set,
        Expression.Call { Callee: Expression.Name { Identifier: "dict" or "defaultdict" or "OrderedDict" or "Counter" } } => CollectionKind.Map,
        _ => null,
    };
}
