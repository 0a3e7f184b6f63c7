using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A list that all objects of a class share.</summary>
internal sealed class SharedClassAttribute : PitfallRule
{
    private static readonly HashSet<string> Changing = ["append", "extend", "insert", "add", "update", "setdefault"];

    private static readonly string[] MeantToBeShared = ["cache", "regist", "instance", "known", "memo", "pool", "shared", "all"];

    public override PitfallAbout About { get; } = new(
        "CG1025", "shared-class-attribute", Severity.Warning, LanguageSets.Python,
        "A class has a list, dictionary or set that methods change through `self`: all objects share it.",
        "What the body of a class assigns belongs to the class. `self.items` finds it there as long as the object has no attribute of that name, so that every object appends to the same list.")
    {
        Wrong = "class Cart:\n    items = []\n\n    def add(self, item):\n        self.items.append(item)",
        Right = "class Cart:\n    def __init__(self):\n        self.items = []\n\n    def add(self, item):\n        self.items.append(item)",
        Lesson = "python/mutable-default-arguments",
        Spotting = "An attribute with a public or single-underscore name that the body of a class gives an empty list, dictionary or set, that a method changes through `self`, and that nothing in the class or the classes of the file assigns through `self` or `cls`, or mentions by the class's name. Names in capitals, and names that speak of a cache or a registry, are let pass.",
        References = ["RUF012", "W0201"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (!symbol.IsType || symbol.Body is not { } body || symbol.Decorators.Count > 0 || symbol.Bases.Any(of => point.File.PathOf(of) is not ("object" or "abc.ABC"))) return;
        foreach (var assign in body.Statements.OfType<Statement.Assign>())
        {
            if (assign.Targets is not [Expression.Name name] || assign.Value is not (Expression.Display { Items.Count: 0, Kind: CollectionKind.List or CollectionKind.Map } or Expression.Call { Callee: Expression.Name { Identifier: "list" or "dict" or "set" }, Arguments.Count: 0 })) continue;
            if (name.Identifier.All(c => !char.IsLower(c)) || name.Identifier.StartsWith("__", StringComparison.Ordinal) || MeantToBeShared.Any(word => name.Identifier.Contains(word, StringComparison.OrdinalIgnoreCase)) || point.Text(assign.Span).Contains("ClassVar", StringComparison.Ordinal)) continue;
            var methods = symbol.Members.Where(member => member is { IsCallable: true, Body: not null }).ToList();
            // A subclass in the file may give its objects their own.
            if (point.File.Code.Module.WithDescendants().Where(each => each.Body is not null).Any(each => Gives(each, name.Identifier, symbol))) continue;
            if (methods.SelectMany(method => method.Body!.AllExpressions()).Any(part => part is Expression.Member { Target: Expression.Name { Identifier: var owner } } member && member.Identifier == name.Identifier && (owner == symbol.Name || owner is "cls" or "type"))) continue;
            var change = methods.SelectMany(method => method.Body!.WithInner()).Select(statement => Changed(statement, name.Identifier)).FirstOrDefault(each => each is not null);
            if (change is not null) point.File.Report(this, assign.Span, $"All objects of `{symbol.Name}` share `{name.Identifier}`, and line {point.File.Code.LineOf(change.Span)} changes it through `self`.", $"Give each object its own in `__init__`: `self.{name.Identifier} = {point.Label(assign.Value)}`.");
        }
    });

    /// <summary>Whether a function gives an object an attribute of that name: one of the class or of a class below it, or an object of which nobody knows the class.</summary>
    private static bool Gives(Symbol function, string name, Symbol type) => function.Body!.WithInner().OfType<Statement.Assign>().Where(assign => assign.Operator is null).SelectMany(assign => assign.Targets).OfType<Expression.Member>()
        .Any(target => target.Identifier == name && (target.Target is not Expression.Name { Identifier: "self" } || function.Owner is not { IsType: true } owner || ReferenceEquals(owner, type) || owner.Bases.Any(of => of is Expression.Name or Expression.Member)));

    private static Expression? Changed(Statement statement, string name)
    {
        bool Is(Expression expression) => expression is Expression.Member { Target: Expression.Name { Identifier: "self" } } member && member.Identifier == name;
        if (statement is Statement.Assign { Operator: not null, Targets: [var grown] } && Is(grown)) return grown;
        if (statement is Statement.Assign assign && assign.Targets.OfType<Expression.Index>().FirstOrDefault(index => Is(index.Target)) is { } entry) return entry;
        return statement.Expressions().SelectMany(CallShape.WithParts).OfType<Expression.Call>().FirstOrDefault(call => call.MethodName() is { } method && Changing.Contains(method) && call.Receiver() is { } of && Is(of)
            // A list of the objects themselves is the class's register.
            && !call.Arguments.Any(argument => argument.Value is Expression.Name { Identifier: "self" }));
    }
}
