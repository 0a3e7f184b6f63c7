using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>A lock that is copied with what it guards.</summary>
internal sealed class CopiedLock : PitfallRule
{
    private static readonly HashSet<string> Locks = ["sync.Mutex", "sync.RWMutex", "sync.WaitGroup", "sync.Once", "sync.Cond", "sync.Pool", "sync.Map", "atomic.Int64", "atomic.Int32", "atomic.Bool", "atomic.Value"];

    public override PitfallAbout About { get; } = new(
        "CG6004", "copied-lock", Severity.Error, LanguageSets.Go,
        "A lock, or a structure with one in it, is passed or copied by value.",
        "The function gets a copy of the lock, in whatever state it was. Locking the copy keeps nobody out, and a `WaitGroup`'s copy never tells the original that the work is done.")
    {
        Wrong = "package main\n\nimport \"sync\"\n\ntype Counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (c Counter) Add() {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n++\n}",
        Right = "package main\n\nimport \"sync\"\n\ntype Counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (c *Counter) Add() {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n++\n}",
        Spotting = "A receiver or parameter whose type, without a pointer, is one of `sync`'s or a structure of the analysed files that has one as a field (also through other structures), by value; a variable of such a type that is given to another, `*p` of a pointer to one, and the variable of a `range` over a slice, array or map of them.",
        References = ["copylocks", "SA2001", "govet"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Symbol>(LookAtParameters);
        hooks.On<Statement.Assign>(LookAtCopy);
        hooks.On<Statement.Loop>(LookAtRange);
    }

    private void LookAtParameters(Symbol symbol, CodePoint point)
    {
        if (!symbol.IsCallable) return;
        foreach (var parameter in symbol.Parameters)
        {
            if (parameter.Type is not { } written || parameter.Kind == ParameterKind.Rest) continue;
            var type = parameter.Kind == ParameterKind.Receiver && !written.Contains(' ') ? written.Trim('(', ')', ' ') : written.Trim();
            if (type.StartsWith('*') || type.StartsWith('[') || type.StartsWith("map", StringComparison.Ordinal) || Held(type, point, 0) is not { } held) continue;
            if (point.Text(parameter.Span).Contains('*')) continue;
            var what = held == type ? $"`{parameter.Name}` is a `{type}`" : $"`{parameter.Name}` is a `{type}` with a `{held}` in it";
            point.File.Report(this, parameter.Span, $"{what}, and is passed by value: `{symbol.Name}` locks a copy.", $"Take a pointer: `*{type}`.");
        }
    }

    /// <summary>A variable that is given another's value, or what a pointer points to.</summary>
    private void LookAtCopy(Statement.Assign assign, CodePoint point)
    {
        if (assign is not { Operator: null, Targets: [var target], Value: Expression.Name source } || target is Expression.Name { Identifier: "_" }) return;
        var text = point.File.Code.Text;
        var before = text.AsSpan(0, source.Span.Start).TrimEnd();
        if (before.EndsWith("&") || TypeOf(source, point) is not { } type) return;
        var isPointer = type.StartsWith('*');
        if (before.EndsWith("*") != isPointer || Held(type.TrimStart('*'), point, 0) is not { } held) return;
        var copied = isPointer ? $"*{source.Identifier}" : source.Identifier;
        point.File.Report(this, assign.Span, held == type.TrimStart('*') ? $"This copies the lock `{copied}`, in whatever state it is." : $"This copies `{copied}`, with the `{held}` in it.", "Keep a pointer to the one that there is.");
    }

    /// <summary>A loop whose variable is given each element's copy.</summary>
    private void LookAtRange(Statement.Loop loop, CodePoint point)
    {
        if (loop is not { Kind: LoopKind.ForEach, Target: Expression.Name { Identifier: not "_" } element, Source: Expression.Name source } || TypeOf(source, point) is not ['[' or 'm', ..] type || type.IndexOf(']', StringComparison.Ordinal) is not (> 0 and var end)) return;
        if (loop.Key is null && !point.Text(new SourceSpan(loop.Span.Start, source.Span.Start)).Contains(',', StringComparison.Ordinal)) return;
        var inner = type[(end + 1)..].Trim();
        if (Held(inner, point, 0) is not { } held) return;
        point.File.Report(this, element.Span, held == inner ? $"`{element.Identifier}` is a copy of each lock of `{source.Identifier}`." : $"`{element.Identifier}` is a copy of each element of `{source.Identifier}`, with the `{held}` in it.", $"Go through the positions, and take `&{source.Identifier}[i]`; or keep pointers in `{source.Identifier}`.");
    }

    /// <summary>As it is declared, or as the value that it always has is made.</summary>
    private static string? TypeOf(Expression.Name name, CodePoint point)
    {
        if (point.File.Scopes.Of(name) is not { } variable) return null;
        if (variable.Type is { } written) return variable.Parameter is { Kind: ParameterKind.Rest } ? null : written.Trim();
        return variable.OnlyValue is Expression.Call { IsConstruction: true } made && !point.File.Code.Text.AsSpan(0, made.Span.Start).TrimEnd().EndsWith("&") ? point.Text(made.Callee.Span) : null;
    }

    private static string? Held(string type, CodePoint point, int depth)
    {
        if (Locks.Contains(type)) return type;
        if (depth > 3 || type.Contains('.')) return null;
        var declared = point.File.Project.Files.Where(file => file.Language == "go" && file.Space == point.File.Code.Space).SelectMany(file => file.Module.Members).FirstOrDefault(member => member.IsType && !member.IsElsewhere && member.Name == type);
        return declared?.Members.Where(member => member.Kind == SymbolKind.Field && member.Type is not null).Select(member => Held(member.Type!.Trim(), point, depth + 1)).FirstOrDefault(held => held is not null);
    }
}
