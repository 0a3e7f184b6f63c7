using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>A lock that is copied with what it guards.</summary>
internal sealed class CopiedLock : PitfallRule
{
    private static readonly HashSet<string> Locks = ["sync.Mutex", "sync.RWMutex", "sync.WaitGroup", "sync.Once", "sync.Cond", "sync.Pool", "sync.Map", "atomic.Int64", "atomic.Int32", "atomic.Bool", "atomic.Value"];

    public override PitfallAbout About { get; } = new(
        "CG6004", "copied-lock", Severity.Error, LanguageSets.Go,
        "A lock, or a structure with one in it, is passed by value.",
        "The function gets a copy of the lock, in whatever state it was. Locking the copy keeps nobody out, and a `WaitGroup`'s copy never tells the original that the work is done.")
    {
        Wrong = "package main\n\nimport \"sync\"\n\ntype Counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (c Counter) Add() {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n++\n}",
        Right = "package main\n\nimport \"sync\"\n\ntype Counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (c *Counter) Add() {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n++\n}",
        Spotting = "A receiver or parameter whose type, without a pointer, is one of `sync`'s or a structure of the analysed files that has one as a field (also through other structures), by value.",
        References = ["copylocks", "SA2001", "govet"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
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
    });

    private static string? Held(string type, CodePoint point, int depth)
    {
        if (Locks.Contains(type)) return type;
        if (depth > 3 || type.Contains('.')) return null;
        var declared = point.File.Project.Files.Where(file => file.Language == "go" && file.Space == point.File.Code.Space).SelectMany(file => file.Module.Members).FirstOrDefault(member => member.IsType && !member.IsElsewhere && member.Name == type);
        return declared?.Members.Where(member => member.Kind == SymbolKind.Field && member.Type is not null).Select(member => Held(member.Type!.Trim(), point, depth + 1)).FirstOrDefault(held => held is not null);
    }
}
