using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>Lowers PHP to the common model. Variables keep their dollar: functions and constants of the same names are others.</summary>
internal sealed class PhpLowering : CurlyLowering
{
    private PhpLowering(LoweringScope scope, string space) : base(scope)
    {
        Expressions = new PhpExpressions(this);
        Statements = new PhpStatements(this);
        Declarations = new PhpDeclarations(this);
        Names = new PhpNames(this, space);
    }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public PhpDeclarations Declarations { get; }

    public PhpNames Names { get; }

    /// <summary>The file's first namespace stands in place of its path.</summary>
    public static CodeFile Lower(string path, SyntaxTree tree)
    {
        var space = PhpNames.Dotted(tree.Root.FirstOf("namespace_definition")?.Child("name").Words() ?? "");
        return LoweringScope.File(path, tree, space, PhpConventions.Instance, scope => [.. new PhpLowering(scope, space).Names.Spaces(tree.Root)], root => CommentDocumentation.OfFile(root, "/**"));
    }
}
