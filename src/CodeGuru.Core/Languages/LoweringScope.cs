using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>Where a lowering stands: the symbol that declarations go to, and what was found on the way.</summary>
internal sealed class LoweringScope(SyntaxTree tree, Symbol module)
{
    /// <summary>
    /// Levels of nesting that are lowered. Analyses recurse over the model, and people do not nest this deep: beyond it are machines and attacks.
    /// </summary>
    private const int DeepestNesting = 500;

    private readonly Dictionary<Symbol, int> lambdas = [];
    private int depth;
    private bool isTooDeep;

    public SyntaxTree Tree => tree;

    /// <summary>The innermost symbol around.</summary>
    public Symbol Owner { get; private set; } = module;

    public List<Import> Imports { get; } = [];

    public List<CodeProblem> Problems { get; } = [];

    public static SourceSpan SpanOf(SyntaxNode node) => new(node.Start, node.End);

    /// <summary>The name that a nested declaration has: its owners' and its own.</summary>
    public string Qualify(string name) => Owner.QualifiedName.Length == 0 ? name : $"{Owner.QualifiedName}.{name}";

    /// <summary>The next name for a function without one, within the present owner.</summary>
    public string NextLambda()
    {
        var number = lambdas.GetValueOrDefault(Owner) + 1;
        lambdas[Owner] = number;
        return $"<lambda{number}>";
    }

    /// <summary>Adds a symbol to the present owner.</summary>
    public Symbol Add(Symbol symbol)
    {
        Owner.Add(symbol);
        return symbol;
    }

    /// <summary>Lowers what is within a symbol.</summary>
    public void Within(Symbol symbol, Action lower)
    {
        var outer = Owner;
        Owner = symbol;
        lower();
        Owner = outer;
    }

    /// <summary>Lowers something one level deeper; <paramref name="instead"/> if that is too deep.</summary>
    public T Deeper<T>(SyntaxNode node, Func<SyntaxNode, T> lower, Func<SourceSpan, T> instead)
    {
        if (depth >= DeepestNesting)
        {
            if (!isTooDeep)
            {
                var position = node.Position;
                Problems.Add(new CodeProblem(position.Line, position.Column, $"Nested more than {DeepestNesting} levels deep; what is further in is not analysed."));
            }

            isTooDeep = true;
            return instead(SpanOf(node));
        }

        depth++;
        var result = lower(node);
        depth--;
        return result;
    }
}
