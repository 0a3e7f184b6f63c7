using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Java;

/// <summary>Lowers Java to the common model.</summary>
internal sealed class JavaLowering : CurlyLowering
{
    private JavaLowering(LoweringScope scope) : base(scope)
    {
        Expressions = new JavaExpressions(this);
        Statements = new JavaStatements(this);
        Declarations = new JavaDeclarations(this);
    }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public JavaDeclarations Declarations { get; }

    /// <summary>A package's name stands in place of the file's path.</summary>
    public static CodeFile Lower(string path, SyntaxTree tree)
    {
        var package = tree.Root.FirstOf("package_declaration")?.FirstOf("scoped_identifier", "identifier").Words() ?? "";
        return LoweringScope.File(path, tree, package, JavaConventions.Instance, scope => new JavaLowering(scope).Statements.LowerAll(tree.Root));
    }
}
