using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.C;

/// <summary>Lowers C, and C++, which contains most of it. What the preprocessor would leave out is lowered too; macros are calls.</summary>
internal sealed class CLowering : CurlyLowering
{
    private CLowering(LoweringScope scope) : base(scope)
    {
        Values = new CExpressions(this);
        Statements = new CStatements(this);
        Functions = new CFunctions(this);
        Types = new CTypes(this);
    }

    public override CurlyExpressions Expressions => Values;

    public CExpressions Values { get; }

    public override CurlyStatements Statements { get; }

    public CFunctions Functions { get; }

    public CTypes Types { get; }

    /// <summary>Whether what follows a variable's name in brackets may be what it is made from.</summary>
    public bool BracketsMake { get; private init; }

    /// <summary>A file's stem is its module: <c>x.c</c> and <c>x.h</c> are one.</summary>
    public static CodeFile LowerC(string path, SyntaxTree tree)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Lower(path, tree, name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name, CConventions.C, bracketsMake: false);
    }

    /// <summary>Namespaces stand in place of the file's path.</summary>
    public static CodeFile LowerCpp(string path, SyntaxTree tree) => Lower(path, tree, "", CConventions.Cpp, bracketsMake: true);

    private static CodeFile Lower(string path, SyntaxTree tree, string module, Conventions conventions, bool bracketsMake) =>
        LoweringScope.File(path, tree, module, conventions, scope => new CLowering(scope) { BracketsMake = bracketsMake }.Statements.LowerAll(tree.Root), root => CommentDocumentation.OfFile(root, "/*", "//"));
}
