using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A cache that keeps every object alive.</summary>
internal sealed class CachedMethod : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1023", "cached-method", Severity.Warning, LanguageSets.Python,
        "A method is decorated with `lru_cache` or `cache`.",
        "The cache belongs to the function, not to the object, and `self` is a part of its keys: it keeps each object alive that the method was ever called on, as long as the entry stays.")
    {
        Wrong = "from functools import lru_cache\n\nclass Report:\n    @lru_cache(maxsize=None)\n    def total(self):\n        return 1",
        Right = "from functools import cached_property\n\nclass Report:\n    @cached_property\n    def total(self):\n        return 1",
        Lesson = "concepts/memoization",
        Spotting = "`functools.lru_cache` without a `maxsize` that is a number, or `functools.cache`, on a method whose first parameter is the object: neither a static nor a class method, nor one of an enumeration or a metaclass.",
        References = ["B019", "W1518"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (symbol is not { Kind: SymbolKind.Method or SymbolKind.Property, Owner: { IsType: true } type, Parameters: [{ Name: not "cls" }, ..] }) return;
        if (symbol.Decorators.Any(decorator => point.File.PathOf(decorator) is "staticmethod" or "classmethod") || type.Bases.Any(of => point.File.PathOf(of) is "type" or "enum.Enum" or "enum.IntEnum" or "enum.StrEnum" or "Enum")) return;
        foreach (var decorator in symbol.Decorators)
        {
            var name = point.File.PathOf(decorator is Expression.Call made ? made.Callee : decorator);
            if (name is not ("functools.lru_cache" or "functools.cache")) continue;
            if (decorator is Expression.Call { Arguments: [{ Name: null or "maxsize", Value: Expression.Literal { Kind: LiteralKind.Integer } }, ..] }) continue;
            // Without an argument the cache holds 128 entries.
            var isBounded = name == "functools.lru_cache" && decorator is not Expression.Call { Arguments.Count: > 0 };
            point.File.Report(this, decorator.Span, isBounded ? $"This cache keeps up to 128 objects of `{type.Name}` alive that `{symbol.Name}` was called on, and all such objects share its 128 entries." : $"This cache keeps every `{type.Name}` alive that `{symbol.Name}` was called on.", symbol.Parameters.Count == 1 ? "Use `functools.cached_property`." : "Keep a cache in the object, or move the calculation to a function without `self`.", harm: isBounded ? Severity.Info : null);
        }
    });
}
