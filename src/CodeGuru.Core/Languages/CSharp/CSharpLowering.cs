using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>Lowers C# to the common model.</summary>
internal sealed class CSharpLowering : CurlyLowering
{
    private CSharpLowering(LoweringScope scope) : base(scope)
    {
        Expressions = new CSharpExpressions(this);
        Statements = new CSharpStatements(this);
        Declarations = new CSharpDeclarations(this);
    }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public CSharpDeclarations Declarations { get; }

    /// <summary>The file's first namespace stands in place of its path; others within it are told apart by their own names.</summary>
    public static CodeFile Lower(string path, SyntaxTree tree)
    {
        var space = tree.Root.FirstOf("file_scoped_namespace_declaration", "namespace_declaration")?.Child("name").Words() ?? "";
        return LoweringScope.File(path, tree, space, CSharpConventions.Instance, scope => new CSharpLowering(scope).Statements.LowerAll(tree.Root));
    }
}
