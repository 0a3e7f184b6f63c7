using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>What asynchronous functions do with their failures.</summary>
internal static class PromiseShapes
{
    /// <summary>Whether the promise of a function does not fail: all that it does is in a <c>try</c> with a handler.</summary>
    public static bool HandlesAll(this Symbol function) => function.Body is { Statements: [.., Statement.Try { Handlers.Count: > 0 }] statements } && statements.SkipLast(1).All(statement => statement is Statement.Assign or Statement.Declare);
}
