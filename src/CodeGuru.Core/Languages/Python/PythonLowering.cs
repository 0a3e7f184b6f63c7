using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Lowers Python to the common model.</summary>
internal sealed class PythonLowering
{
    private PythonLowering(LoweringScope scope, string path)
    {
        Scope = scope;
        Expressions = new PythonExpressions(this);
        Patterns = new PythonPatterns(this);
        Declarations = new PythonDeclarations(this);
        Imports = new PythonImports(scope, path);
        Statements = new PythonStatements(this);
    }

    public LoweringScope Scope { get; }

    public PythonExpressions Expressions { get; }

    public PythonPatterns Patterns { get; }

    public PythonDeclarations Declarations { get; }

    public PythonImports Imports { get; }

    public PythonStatements Statements { get; }

    public static CodeFile Lower(string path, SyntaxTree tree)
    {
        var name = PythonModules.NameOf(path);
        var span = new SourceSpan(0, tree.Text.Length);
        var module = new Symbol
        {
            Kind = SymbolKind.Module,
            Name = name[(name.LastIndexOf('.') + 1)..],
            QualifiedName = name,
            Span = span,
            NameSpan = new SourceSpan(0, 0),
        };
        var scope = new LoweringScope(tree, module);
        scope.Problems.AddRange(SyntaxProblems.Of(tree));
        var lowering = new PythonLowering(scope, path);
        module.Body = new Statement.Block(span, lowering.Statements.LowerAll(tree.Root));
        module.Documentation = PythonDocumentation.In(tree.Root);
        return new CodeFile(path, tree.Grammar.Id, tree.Text, tree.Lines, module, PythonConventions.Instance)
        {
            Imports = scope.Imports,
            Problems = scope.Problems,
        };
    }
}
