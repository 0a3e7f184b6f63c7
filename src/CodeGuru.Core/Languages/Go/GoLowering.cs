using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Lowers Go to the common model.</summary>
internal sealed class GoLowering : CurlyLowering
{
    private GoLowering(LoweringScope scope, SyntaxNode root) : base(scope)
    {
        Types = new GoTypes(root);
        Expressions = new GoExpressions(this);
        Statements = new GoStatements(this);
        Declarations = new GoDeclarations(this);
    }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public GoDeclarations Declarations { get; }

    public GoTypes Types { get; }

    /// <summary>A package's name stands in place of the file's path.</summary>
    public static CodeFile Lower(string path, SyntaxTree tree)
    {
        var package = tree.Root.FirstOf("package_clause")?.FirstOf("package_identifier").Words() ?? "";
        return LoweringScope.File(path, tree, package, GoConventions.Instance, scope =>
        {
            var lowering = new GoLowering(scope, tree.Root);
            lowering.Declarations.Types(tree.Root);
            return lowering.Statements.LowerAll(tree.Root);
        }, root => root.FirstOf("package_clause") is { } clause ? CommentDocumentation.Before(clause, "//", "/*") : null);
    }
}
