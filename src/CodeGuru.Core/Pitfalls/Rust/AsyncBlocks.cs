using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>Rust's <c>async { ... }</c>: code that runs later, as a future of its own, in whatever function it is written.</summary>
internal static class AsyncBlocks
{
    /// <summary>Whether code runs as part of a future: in an asynchronous function or block.</summary>
    public static bool IsInFuture(this CodePoint point) => point.IsAsync || point.Within.Any(around => around.Node is Expression.Statements block && IsAsync(block, point.File.Code));

    /// <summary>Where a statement waits itself; what blocks wait for that it only makes is not among it.</summary>
    public static IEnumerable<Expression.Await> Awaits(this Statement statement, CodeFile file)
    {
        var parts = statement.AllExpressions().ToList();
        var made = parts.OfType<Expression.Statements>().Where(block => IsAsync(block, file)).ToList();
        return parts.OfType<Expression.Await>().Where(await => !made.Any(block => block.Span.Contains(await.Span.Start) && !await.Span.Contains(block.Span.Start)));
    }

    private static bool IsAsync(Expression.Statements block, CodeFile file) => file.TextOf(block.Span).StartsWith("async", StringComparison.Ordinal);
}
