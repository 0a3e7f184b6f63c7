using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Lowers import statements.</summary>
internal sealed class PythonImports(LoweringScope scope, string path)
{
    private const string Future = "__future__";

    /// <summary><c>import a.b, c as d</c>: a statement a module.</summary>
    public IEnumerable<Statement> Modules(SyntaxNode node)
    {
        foreach (var name in node.ChildrenIn("name"))
        {
            var aliased = name.Is("aliased_import");
            var module = Dotted(aliased ? name.Child("name") : name);
            var root = module.Split('.')[0];
            yield return Add(new Import(LoweringScope.SpanOf(name), module, module)
            {
                Alias = aliased ? name.Child("alias")?.Words() ?? root : root,
                BindsRoot = !aliased,
            });
        }
    }

    /// <summary><c>from .a import b as c</c>.</summary>
    public Statement Names(SyntaxNode node)
    {
        var (module, target) = node.Child("module_name") switch
        {
            null => (Future, Future),
            { Kind: "relative_import" } relative => Relative(relative),
            { } absolute => (Dotted(absolute), Dotted(absolute)),
        };
        return Add(new Import(LoweringScope.SpanOf(node), module, target)
        {
            IsWildcard = node.NamedChildren.Any(child => child.Is("wildcard_import")),
            Names = [.. node.ChildrenIn("name").Select(name => name.Is("aliased_import")
                ? new ImportedName(Dotted(name.Child("name")), Dotted(name.Child("alias")))
                : new ImportedName(Dotted(name), Dotted(name)))],
        });
    }

    private Statement.Imports Add(Import import)
    {
        scope.Imports.Add(import);
        return new Statement.Imports(import.Span, import);
    }

    private (string Module, string Target) Relative(SyntaxNode node)
    {
        var dots = node.Text.Count('.');
        var rest = node.NamedChildren.Where(child => child.Is("dotted_name")).Select(child => Dotted(child)).FirstOrDefault() ?? "";
        dots -= rest.AsSpan().Count('.');
        return (new string('.', dots) + rest, PythonModules.Resolve(path, dots, rest));
    }

    /// <summary>Blanks may stand around the dots.</summary>
    private static string Dotted(SyntaxNode? node) =>
        node is not { } name ? "" : name.FirstChild is null ? name.Words() : string.Join('.', name.NamedChildren.Where(child => child.Is("identifier")).Select(child => child.Words()));
}
