using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>An initialiser that gives something back.</summary>
internal sealed class ReturnInInit : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1024", "return-in-init", Severity.Error, LanguageSets.Python,
        "`__init__` returns a value, or yields.",
        "`__init__` sets up an object that is there already; what the call of the class gives is decided. Returning anything but `None` raises `TypeError: __init__() should return None`.")
    {
        Wrong = "class User:\n    def __init__(self, name):\n        self.name = name\n        return self",
        Right = "class User:\n    def __init__(self, name):\n        self.name = name",
        Spotting = "`return` with a value other than `None` or a call, or a `yield`, in a method `__init__` of a class.",
        References = ["PLE0100", "PLE0101"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Statement.Return>((result, point) =>
        {
            if (point.Function is not { Name: "__init__", Owner.IsType: true } || result.Value is null or Expression.Literal { Kind: LiteralKind.Null } or Expression.Call or Expression.Await) return;
            point.File.Report(this, result.Span, "`__init__` must give back nothing: this raises `TypeError` when an object is made.", "Take the value away; to decide which object is made, write a class method or `__new__`.");
        });
        hooks.On<Expression.Yield>((yield, point) =>
        {
            if (point.Function is { Name: "__init__", Owner.IsType: true }) point.File.Report(this, yield.Span, "With `yield` in it, `__init__` is a generator: making an object raises `TypeError`.", "Move the generator to a method of its own.");
        });
    }
}
