using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Python;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls;

/// <summary>A file while rules look at it: what its names mean, and what was found.</summary>
internal sealed class ReviewedFile(ReviewedProject project, CodeFile code)
{
    /// <summary>Characters of a line that a person writes; what packs code into longer ones is a tool, and its output is nobody's to mend.</summary>
    private const int LongestLine = 500;

    /// <summary>The module of Python whose names need no import.</summary>
    private const string BuiltIns = "builtins";

    private readonly Dictionary<Symbol, ControlFlowGraph?> flows = new(ReferenceEqualityComparer.Instance);
    private readonly List<Pitfall> found = [];
    private ScopeMap? scopes;
    private ValueTypes? types;

    public ReviewedProject Project => project;

    public CodeFile Code => code;

    public ScopeMap Scopes => scopes ??= ScopeMap.Of(code);

    /// <summary>Of Python's values.</summary>
    public ValueTypes Types => types ??= new ValueTypes(this);

    public IReadOnlyList<Pitfall> Review()
    {
        var hooks = new RuleHooks();
        foreach (var rule in PitfallCatalog.For(code.Language).Where(rule => project.Settings.Wants(rule.About))) rule.Register(hooks);
        new CodeWalk(this, hooks).Run();
        return [.. found.DistinctBy(pitfall => (pitfall.About.Id, pitfall.Span)).OrderBy(pitfall => pitfall.Span.Start).ThenBy(pitfall => pitfall.About.Id, StringComparer.Ordinal)];
    }

    /// <param name="harm">How bad it is here, where that differs from the rule's own severity; what somebody has set for the rule goes first.</param>
    public void Report(PitfallRule rule, SourceSpan span, string message, string advice, PitfallFix? fix = null, Severity? harm = null)
    {
        var line = code.LineOf(span);
        if (code.Lines.EndOf(line) - code.Lines.StartOf(line) > LongestLine) return;
        var severity = project.Settings.Severities.TryGetValue(rule.About.Id, out var set) ? set : harm ?? rule.About.Severity;
        found.Add(new Pitfall(severity == rule.About.Severity ? rule.About : rule.About with { Severity = severity }, code, span, message, advice, fix));
    }

    public ControlFlowGraph? FlowOf(Symbol function) => flows.TryGetValue(function, out var known) ? known : flows[function] = ControlFlowGraph.Of(function, code.Conventions);

    /// <summary>
    /// The full name of what an expression names, through imports and their aliases: <c>time.sleep</c> for <c>from time import sleep as nap</c>.
    /// Built-ins and names that the file does not bind go by themselves; null where the name is the file's own, or it is no name.
    /// </summary>
    public string? PathOf(Expression expression) => expression switch
    {
        Expression.Name name => Scopes.Of(name) switch
        {
            null => name.Identifier,
            { Kind: VariableKind.Import, LaterImports: [_, ..] } variable when variable.LaterImports.LastOrDefault(later => later.Span.End <= name.Span.Start && IsUnconditional(later.Span)) is { Path: { } again } => again,
            // A module that may be missing is given None then.
            { Kind: VariableKind.Import, ImportedPath: { } path } variable when variable.Writes.All(write => write.Value is Expression.Literal { Kind: LiteralKind.Null }) => path,
            { OnlyValue: Expression.Name or Expression.Member } alias when alias.OnlyValue!.Span.Start < name.Span.Start => PathOf(alias.OnlyValue!),
            _ => null,
        },
        Expression.Member member => PathOf(member.Target) is { } target ? target == BuiltIns && code.Language == "python" ? member.Identifier : $"{target}.{member.Identifier}" : null,
        _ => null,
    };

    /// <summary>Whether every run of the module passes an import.</summary>
    private bool IsUnconditional(SourceSpan import) => code.Module.Body?.Statements.Any(statement => statement is Statement.Imports && statement.Span.Contains(import.Start)) == true;

    /// <summary>Whether a call calls what has this full name, and the file has not given that name to something else.</summary>
    public bool Calls(Expression.Call call, params ReadOnlySpan<string> paths) => PathOf(call.Callee) is { } path && paths.Contains(path);
}
