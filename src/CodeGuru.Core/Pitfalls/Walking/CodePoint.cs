using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Walking;

/// <summary>A node of the code, with everything around it.</summary>
/// <param name="Node">A <see cref="Statement"/>, an <see cref="Expression"/>, an <see cref="ExceptionHandler"/>, a <see cref="MatchCase"/>, or the <see cref="Symbol"/> whose body follows.</param>
/// <param name="Function">Whose code it stands in: a function, or a module.</param>
internal sealed record CodePoint(object Node, CodePoint? Parent, Symbol Function, ReviewedFile File)
{
    /// <summary>Everything around it, from the inside out; itself not.</summary>
    public IEnumerable<CodePoint> Ancestors
    {
        get
        {
            for (var around = Parent; around is not null; around = around.Parent) yield return around;
        }
    }

    /// <summary>What is around it within the same function's code: the walk ends at the function's border.</summary>
    public IEnumerable<CodePoint> Within => Ancestors.TakeWhile(point => point.Node is not Symbol { IsType: false });

    /// <summary>The innermost type around; null outside of all.</summary>
    public Symbol? Type => Ancestors.Select(point => point.Node).OfType<Symbol>().FirstOrDefault(symbol => symbol.IsType);

    /// <summary>The innermost node of a kind around, within the same function's code.</summary>
    public T? Around<T>() where T : class => Within.Select(point => point.Node).OfType<T>().FirstOrDefault();

    /// <summary>Whether the code runs again and again: it stands in the body, condition or step of a loop, or in a comprehension, of the same function.</summary>
    public bool IsInLoop
    {
        get
        {
            object inner = Node;
            foreach (var around in Within)
            {
                if (around.Node is Statement.Loop loop && !ReferenceEquals(inner, loop.Source) && !loop.Initial.Contains(inner) && !ReferenceEquals(inner, loop.Else)) return true;
                if (around.Node is Expression.Comprehension comprehension && !ReferenceEquals(inner, (comprehension.Clauses is [var first, ..] ? first.Source : null))) return true;
                inner = around.Node;
            }

            return false;
        }
    }

    /// <summary>Whether the function that the code belongs to is asynchronous.</summary>
    public bool IsAsync => Function.Has("async");

    public string Text(SourceSpan span) => File.Code.TextOf(span).ToString();

    /// <summary>An expression as it is written, on one line, shortened.</summary>
    public string Label(Expression expression, int longest = 40) => SourceLabel.Of(File.Code, expression.Span, longest);
}
