using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A collection that is changed while a loop goes through it.</summary>
internal sealed class ModifiedWhileIterating : PitfallRule
{
    private static readonly Dictionary<string, string[]> Changing = new()
    {
        ["python"] = ["append", "remove", "insert", "pop", "clear", "extend", "add", "discard", "popitem", "update", "setdefault", "sort", "reverse", "intersection_update", "difference_update", "symmetric_difference_update"],
        ["java"] = ["add", "remove", "clear", "addAll", "removeAll", "put", "removeIf", "addFirst", "addLast"],
        ["csharp"] = ["Add", "Remove", "Clear", "AddRange", "Insert", "RemoveAt", "RemoveAll", "Enqueue", "Dequeue", "Push", "Pop"],
    };

    public override PitfallAbout About { get; } = new(
        "CG9011", "modified-while-iterating", Severity.Error, ["python", "java", "csharp"],
        "A loop changes the collection that it goes through.",
        "Dictionaries and sets in Python, and all of Java's and .NET's usual collections, notice it and raise an exception at the next round; a Python list skips elements or never ends, without a word.")
    {
        Wrong = "def drop_empty(rows):\n    for row in rows:\n        if not row:\n            rows.remove(row)",
        Right = "def drop_empty(rows):\n    rows[:] = [row for row in rows if row]",
        Lesson = "python/iterators",
        Spotting = "A for-each loop over a name or a member whose body calls a method that adds or takes away elements on the same name, or deletes one of its elements, and goes on with the loop afterwards. In Python the name has to be a parameter or to be given lists, dictionaries or sets only; there `+=` and its like on a list or set count too, and giving a dictionary a value under a key that is made from the loop's. A copy in the loop's head (`list(rows)`), or a `break`, `return` or `raise` after the change, is let pass; so are keys of a Python dictionary that are given other values.",
        References = ["B038", "PLE4702", "S4143", "CA1851"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Loop>((loop, point) =>
    {
        if (loop.Kind != LoopKind.ForEach || loop.Source is null || Iterated(loop.Source) is not { } source || !source.IsPlainRead()) return;
        if (!Changing.TryGetValue(point.File.Code.Language, out var methods) || !IsCollection(loop.Source, source, point) || ToleratesChange(source, point)) return;
        Look(loop.Body, new CollectionChange(loop, source, methods, point), isFollowedByEnd: false, isNested: false, point);
    });

    /// <summary>Collections that are made to be changed while somebody goes through them, or that give out a copy.</summary>
    private static bool ToleratesChange(Expression source, CodePoint point) => point.TypeOf(source) is { } type && DeclaredTypes.Bare(type) is var name
        && (name.StartsWith("Concurrent", StringComparison.Ordinal) || name.StartsWith("CopyOnWrite", StringComparison.Ordinal) || name.StartsWith("Immutable", StringComparison.Ordinal) || name.StartsWith("Blocking", StringComparison.Ordinal));

    /// <summary>
    /// Whether it is a collection of the language's own: an object of another class may well give out a copy of what it holds. What a parameter is, its use here says.
    /// </summary>
    private static bool IsCollection(Expression iterated, Expression source, CodePoint point)
    {
        if (point.File.Code.Language != "python") return source is not Expression.This;
        if (source is Expression.Name { Identifier: not "self" } name)
            return point.File.Scopes.Of(name) is { } variable && (variable.Kind == Analysis.Scopes.VariableKind.Parameter ? iterated is not Expression.Call { Callee: Expression.Member { Identifier: "values" } } : variable.Writes.Any() && variable.Writes.Where(write => write.Kind == Analysis.Scopes.UseKind.Write).All(write => write.Value is Expression.Display or Expression.Comprehension || (write.Value is Expression.Call made && IsMaker(made))));
        if (source is not Expression.Member { Target: Expression.Name { Identifier: "self" } } member || point.Type is not { } type) return false;
        var given = type.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => symbol.Body!.WithInner()).OfType<Statement.Assign>()
            .Where(assign => assign.Targets.Any(target => target is Expression.Member { Target: Expression.Name { Identifier: "self" } } own && own.Identifier == member.Identifier)).Select(assign => assign.Value).ToList();
        return given.Count > 0 && given.All(value => value is Expression.Display or Expression.Comprehension || (value is Expression.Call made && IsMaker(made)));
    }

    private static bool IsMaker(Expression.Call call) => call.Callee is Expression.Name { Identifier: "list" or "dict" or "set" or "deque" or "defaultdict" or "OrderedDict" or "Counter" or "sorted" };

    /// <summary>What is gone through: a dictionary for its keys or items too.</summary>
    private static Expression? Iterated(Expression source) => source switch
    {
        Expression.Call { Arguments.Count: 0 } call when call.IsMethod("keys", "values", "items", "keySet", "entrySet") => call.Receiver(),
        Expression.Member { Identifier: "Keys" or "Values" } member => member.Target,
        Expression.Call { Callee: Expression.Name { Identifier: "enumerate" }, Arguments: [var first, ..] } => first.Value,
        Expression.Name or Expression.Member => source,
        _ => null,
    };

    private void Look(Statement.Block block, CollectionChange change, bool isFollowedByEnd, bool isNested, CodePoint point)
    {
        for (var at = 0; at < block.Statements.Count; at++)
        {
            var statement = block.Statements[at];
            var ends = isFollowedByEnd || block.Statements.Skip(at + 1).Any(each => Ends(each, isNested));
            if (statement is Statement.Return or Statement.Raise || change.Replaces(statement)) return;
            if (!ends && !(statement is Statement.If && statement.WithInner().Any(inner => Ends(inner, isNested))) && change.In(statement) is { } found && !(isNested && CollectionChange.Adds(found)))
            {
                point.File.Report(this, found.Span, $"This changes `{point.Label(change.Source)}` while the loop around goes through it.", point.File.Code.Language switch
                {
                    "python" => "Go through a copy (`list(...)`), or build a new collection with a comprehension.",
                    "java" => "Use `removeIf`, an `Iterator` with its own `remove`, or go through a copy.",
                    _ => "Go through a copy (`.ToList()`), or use `RemoveAll`.",
                });
            }

            if (statement is Statement.If guard && change.IsAsked(guard.Condition)) continue;
            ends |= statement is Statement.Try { Finally: { } always } && always.Statements.Any(each => Ends(each, isNested));
            foreach (var inner in statement.Inner().SelectMany(each => each is Statement.Block nested ? [nested] : each.Inner().OfType<Statement.Block>())) Look(inner, change, ends, isNested || statement is Statement.Loop, point);
        }
    }

    /// <summary>Whether the loop that is looked at goes on no further from there.</summary>
    /// <param name="isNested">It stands in another loop within, which takes the <c>break</c>.</param>
    private static bool Ends(Statement statement, bool isNested) => statement is Statement.Return or Statement.Raise or Statement.Jump { Kind: JumpKind.Goto } || (!isNested && statement is Statement.Jump { Kind: JumpKind.Break });
}
