using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>
/// A number for what each symbol's own code is: the same before and after a change of comments, blanks, line breaks, documentation or the symbol's
/// name, another one after any other. Functions and types that are declared within count for themselves.
/// </summary>
public static class CodeFingerprints
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="tree">Of the file's text.</param>
    public static IReadOnlyDictionary<Symbol, ulong> Of(CodeFile file, SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var results = new Dictionary<Symbol, ulong>(ReferenceEqualityComparer.Instance);
        foreach (var symbol in file.Module.WithDescendants().Where(IsCompared)) results[symbol] = Of(file, tree, symbol);
        return results;
    }

    /// <summary>Whether it is compared by itself: modules, types, and functions that have names.</summary>
    internal static bool IsCompared(Symbol symbol) => symbol.Kind == SymbolKind.Module || symbol.IsType || (symbol.IsCallable && !symbol.IsAnonymous);

    private static ulong Of(CodeFile file, SyntaxTree tree, Symbol symbol)
    {
        var walk = new Walk(tree, symbol, [.. Inner(symbol)], DocumentationSpan(file, symbol));
        walk.Visit(symbol.Kind == SymbolKind.Module ? tree.Root : tree.NodeCovering(symbol.Span.Start, symbol.Span.End));
        // Some grammars have them within the declaration, some beside it.
        foreach (var decorator in symbol.Decorators) walk.Visit(tree.NodeCovering(decorator.Span.Start, decorator.Span.End));
        return walk.Hash;
    }

    private static IEnumerable<Symbol> Inner(Symbol symbol) => symbol.Members.SelectMany(member => IsCompared(member) ? [member] : Inner(member));

    private static int First(Symbol symbol) => symbol.Decorators.Select(decorator => decorator.Span.Start).Append(symbol.Span.Start).Min();

    /// <summary>Documentation that is a string in the code, where it is; comments are no code anyway.</summary>
    private static SourceSpan? DocumentationSpan(CodeFile file, Symbol symbol)
    {
        if (symbol is not { Documentation: { Length: > 0 } documentation, Body.Statements: [Statement.Evaluate { Expression: Expression.Literal { Kind: LiteralKind.String } text }, ..] }) return null;
        var firstLine = documentation.AsSpan().Trim();
        if (firstLine.IndexOf('\n') is >= 0 and var end) firstLine = firstLine[..end].TrimEnd();
        return file.TextOf(text.Span).Contains(firstLine, StringComparison.Ordinal) ? text.Span : null;
    }

    private sealed class Walk(SyntaxTree tree, Symbol symbol, IReadOnlyList<Symbol> inner, SourceSpan? documentation)
    {
        private readonly ILookup<int, Symbol> byEnd = inner.ToLookup(each => each.Span.End);
        private readonly List<Symbol> decorated = [.. inner.Where(each => each.Decorators.Count > 0)];

        public ulong Hash { get; private set; } = Start;

        public void Visit(SyntaxNode node)
        {
            var span = new SourceSpan(node.Start, node.End);
            if (node.Length == 0 || IsComment(node) || span == documentation) return;
            // Its name is compared apart, so that a new name alone is seen as one.
            if (symbol.NameSpan.Length > 0 && span == symbol.NameSpan) return;
            if (decorated.Any(each => node.End <= each.Span.Start && node.Start >= First(each) - 2)) return;
            if (byEnd[node.End].Any(each => IsDeclaration(node, each)))
            {
                Add("declared");
                return;
            }

            if (node.FirstChild is null)
            {
                if (node.Text.IsWhiteSpace() && !KeepsBlanks(node)) return;
                Add(node.KindId);
                Add(node.Text);
                return;
            }

            Add(node.KindId);
            var at = node.Start;
            foreach (var child in node.Children)
            {
                Gap(node, at, child.Start);
                Visit(child);
                at = Math.Max(at, child.End);
            }

            Gap(node, at, node.End);
            // So that a child and a sibling are told apart.
            Add(')');
        }

        /// <summary>Whether the node is a symbol's declaration, with its decorators; the mark before these may not belong to them.</summary>
        private static bool IsDeclaration(SyntaxNode node, Symbol declared) => node.Start <= declared.Span.Start && node.Start >= First(declared) - 2;

        /// <summary>Text that belongs to a node and to none of its children, as within the quotes of a string.</summary>
        private void Gap(SyntaxNode node, int from, int to)
        {
            if (to <= from) return;
            var text = tree.Text.AsSpan(from, to - from);
            if (!text.IsWhiteSpace() || KeepsBlanks(node)) Add(KeepsBlanks(node) ? text : text.Trim());
        }

        private void Add(ReadOnlySpan<char> text)
        {
            foreach (var letter in text) Add(letter);
        }

        private void Add(ushort number) => Hash = (Hash ^ number) * Prime;
    }

    private static bool IsComment(SyntaxNode node) => node.Kind.Contains("comment", StringComparison.Ordinal) || node.Is("line_continuation");

    private static bool KeepsBlanks(SyntaxNode node) =>
        node.IsNamed && (node.Kind.Contains("string", StringComparison.Ordinal) || node.Kind.Contains("char", StringComparison.Ordinal) || node.Kind.Contains("text", StringComparison.Ordinal)
            || node.Kind.Contains("heredoc", StringComparison.Ordinal) || node.Kind.Contains("regex", StringComparison.Ordinal));
}
