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

    public static CodeFile Lower(string path, SyntaxTree tree) => LoweringScope.File(
        path, tree, PythonModules.NameOf(path), PythonConventions.Instance,
        scope => new PythonLowering(scope, path).Statements.LowerAll(tree.Root), PythonDocumentation.In);
}
