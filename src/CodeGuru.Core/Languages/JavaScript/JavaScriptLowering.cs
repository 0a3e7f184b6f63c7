using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>Lowers JavaScript and TypeScript, with JSX, to the common model.</summary>
internal sealed class JavaScriptLowering : CurlyLowering
{
    private JavaScriptLowering(LoweringScope scope, string path) : base(scope)
    {
        Expressions = new JavaScriptExpressions(this);
        Statements = new JavaScriptStatements(this);
        Functions = new JavaScriptFunctions(this);
        Classes = new JavaScriptClasses(this);
        Modules = new JavaScriptModules(this, path);
    }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public JavaScriptFunctions Functions { get; }

    public JavaScriptClasses Classes { get; }

    public JavaScriptModules Modules { get; }

    public static CodeFile Lower(string path, SyntaxTree tree) => LoweringScope.File(
        path, tree, JavaScriptModules.NameOf(path), JavaScriptConventions.Instance, scope => new JavaScriptLowering(scope, path).Statements.LowerAll(tree.Root),
        root => CommentDocumentation.OfFile(root, "/**"));
}
