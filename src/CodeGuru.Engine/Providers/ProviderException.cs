namespace CodeGuru.Engine.Providers;

/// <summary>A provider's failure. Internal to the engine: hosts see <see cref="Core.CodeGuruException"/> or an event.</summary>
/// <param name="kind">In which way.</param>
/// <param name="why">A clause that completes "Groq could not answer (...)": no capital, no full stop, keys covered.</param>
/// <param name="inner">The cause.</param>
internal sealed class ProviderException(FailureKind kind, string why, Exception? inner = null) : Exception(why, inner)
{
    public FailureKind Kind { get; } = kind;

    /// <summary>What to do about it, where that is known.</summary>
    public string? Hint { get; init; }

    public int? Status { get; init; }

    /// <summary>How long the server wants to be left alone; null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The server's own word on trying again (<c>x-should-retry</c>).</summary>
    public bool? ShouldRetry { get; init; }

    /// <summary>The tokens that the server says it allows in a minute or a context, with a <see cref="FailureKind.TooLarge"/>.</summary>
    public int? Allowed { get; init; }

    /// <summary>The tokens that the server counted, with a <see cref="FailureKind.TooLarge"/>.</summary>
    public int? Requested { get; init; }
}
