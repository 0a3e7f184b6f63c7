using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>A query that runs anew each time it is gone through.</summary>
internal sealed class MultipleEnumeration : PitfallRule
{
    private static readonly HashSet<string> Deferred = ["Where", "Select", "SelectMany", "OfType", "Cast", "OrderBy", "OrderByDescending", "ThenBy", "Skip", "Take", "TakeWhile", "SkipWhile", "Distinct", "DistinctBy", "Concat", "GroupBy", "Reverse", "Zip", "Union", "Except", "Intersect"];

    private static readonly HashSet<string> Enumerating = ["Count", "Any", "All", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "Sum", "Min", "Max", "Average", "ToList", "ToArray", "ToDictionary", "ToHashSet", "Contains", "Aggregate", "ElementAt", "LongCount"];

    public override PitfallAbout About { get; } = new(
        "CG4008", "multiple-enumeration", Severity.Warning, LanguageSets.CSharp,
        "A deferred query is gone through more than once.",
        "A query of `Where`, `Select` and their like is a recipe. Each `Count()`, `foreach` and `ToList()` cooks it again: the source is read twice, functions run twice, and the two results may differ.")
    {
        Wrong = "class Report {\n    public void Print(List<Order> orders) {\n        var open = orders.Where(order => order.IsOpen());\n        Console.WriteLine(open.Count());\n        foreach (var order in open) Console.WriteLine(order);\n    }\n}",
        Right = "class Report {\n    public void Print(List<Order> orders) {\n        var open = orders.Where(order => order.IsOpen()).ToList();\n        Console.WriteLine(open.Count);\n        foreach (var order in open) Console.WriteLine(order);\n    }\n}",
        Lesson = "csharp/linq-deferred-execution",
        Spotting = "A local variable that is only ever given a chain that ends with `Where`, `Select` or their like, and that two statements of the same block, neither of which leaves it, go through: `foreach`, `Count()`, `Any()`, `First()`, `ToList()` and so on.",
        References = ["CA1851", "PossibleMultipleEnumeration"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (!assign.IsDeclaration || assign.Targets is not [Expression.Name name] || assign.Value is not Expression.Call chain || !chain.IsMethod([.. Deferred])) return;
        if (point.File.Scopes.Of(name) is not { OnlyValue: not null } || point.Parent?.Node is not Statement.Block block) return;
        var behind = block.Statements.SkipWhile(statement => !ReferenceEquals(statement, assign)).Skip(1).ToList();
        SourceSpan? first = null;
        foreach (var statement in behind)
        {
            if (Enumerations(statement, name.Identifier).FirstOrDefault() is { } span && span != default)
            {
                if (first is not null)
                {
                    point.File.Report(this, span, $"`{name.Identifier}` is a deferred query, and it was gone through before, in line {point.File.Code.LineOf(first.Value)}: it runs again here.", "Keep its result once with `.ToList()`.",
                        new PitfallFix("Keep the result", IsSafe: false, [new TextEdit(new SourceSpan(chain.Span.End, chain.Span.End), ".ToList()")]));
                    return;
                }

                // A branch that leaves is another way through the method.
                if (!statement.WithInner().Any(inner => inner is Statement.Return or Statement.Raise or Statement.Jump) || statement is Statement.Return) first = span;
            }

            if (statement is Statement.Return or Statement.Raise) return;
        }
    });

    private static IEnumerable<SourceSpan> Enumerations(Statement statement, string name)
    {
        foreach (var inner in statement.WithInner())
        {
            if (inner is Statement.Loop { Kind: LoopKind.ForEach, Source: Expression.Name source } && source.Identifier == name) yield return source.Span;
            foreach (var part in inner.Expressions().SelectMany(CallShape.WithParts))
            {
                if (part is Expression.Call call && call.Receiver() is Expression.Name receiver && receiver.Identifier == name && call.MethodName() is { } method && Enumerating.Contains(method)) yield return call.Span;
            }
        }
    }
}
