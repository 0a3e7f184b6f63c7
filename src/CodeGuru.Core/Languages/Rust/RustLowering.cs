using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>Lowers Rust to the common model. Macros are recorded as calls and not expanded.</summary>
internal sealed class RustLowering : CurlyLowering
{
    private RustLowering(LoweringScope scope, string module) : base(scope)
    {
        Module = module;
        Expressions = new RustExpressions(this);
        Statements = new RustStatements(this);
        Declarations = new RustDeclarations(this);
    }

    public string Module { get; }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public RustDeclarations Declarations { get; }

    public static CodeFile Lower(string path, SyntaxTree tree)
    {
        var name = ModuleOf(path);
        return LoweringScope.File(path, tree, name, RustConventions.Instance, scope =>
        {
            var lowering = new RustLowering(scope, name);
            lowering.Declarations.Types(tree.Root);
            return lowering.Statements.LowerAll(tree.Root);
        }, root => CommentDocumentation.OfFile(root, "//!", "/*!"));
    }

    /// <summary><c>src/net/tcp.rs</c> and <c>src/net/tcp/mod.rs</c> are <c>net.tcp</c> (doc.rust-lang.org/reference/items/modules.html).</summary>
    private static string ModuleOf(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).ToList();
        if (parts.Count == 0) return "";
        parts[^1] = parts[^1].EndsWith(".rs", StringComparison.Ordinal) ? parts[^1][..^3] : parts[^1];
        if (parts.LastIndexOf("src") is >= 0 and var source && source < parts.Count - 1) parts.RemoveRange(0, source + 1);
        if (parts.Count > 1 && parts[^1] == "mod") parts.RemoveAt(parts.Count - 1);
        return string.Join('.', parts);
    }
}
