using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers Ruby to the common model. What a program defines while it runs (<c>method_missing</c>, <c>eval</c>) is recorded and not guessed.</summary>
internal sealed class RubyLowering : CurlyLowering
{
    private RubyLowering(LoweringScope scope, string path) : base(scope)
    {
        Expressions = new RubyExpressions(this);
        Statements = new RubyStatements(this);
        Functions = new RubyFunctions(this);
        Types = new RubyTypes(this);
        Calls = new RubyCalls(this, path);
        Patterns = new RubyPatterns(this);
    }

    public override CurlyExpressions Expressions { get; }

    public override CurlyStatements Statements { get; }

    public RubyLocals Locals { get; } = new();

    public RubyFunctions Functions { get; }

    public RubyTypes Types { get; }

    public RubyCalls Calls { get; }

    public RubyPatterns Patterns { get; }

    /// <summary>Modules and classes are the same for all files: they stand in place of the file's path.</summary>
    public static CodeFile Lower(string path, SyntaxTree tree) =>
        LoweringScope.File(path, tree, "", RubyConventions.Instance, scope => new RubyLowering(scope, path).Statements.LowerAll(tree.Root));
}
