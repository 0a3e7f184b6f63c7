namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>A limit was reached. Stays within the host: callers get <see cref="ParseOutcome.Stopped"/>.</summary>
internal sealed class LimitReachedException(SyntaxLimit limit) : Exception
{
    public SyntaxLimit Limit { get; } = limit;
}
