namespace CodeGuru.Engine.Providers;

/// <summary>In which way a provider failed: decides whether to try again, shrink, wait or go on to the next.</summary>
public enum FailureKind
{
    /// <summary>No connection: nobody listens, the name is unknown, or the certificate is not trusted.</summary>
    Unreachable,

    /// <summary>No first byte, or silence in the middle, for longer than patience lasts.</summary>
    Silent,

    /// <summary>The connection broke, or the answer ended without saying that it is finished.</summary>
    CutOff,

    /// <summary>The server does not understand the request, or is not the server that was meant.</summary>
    Rejected,

    KeyMissing,

    KeyRefused,

    ModelGone,

    /// <summary>Prompt and requested output together are more than is allowed: waiting does not help.</summary>
    TooLarge,

    RateLimited,

    /// <summary>An error of the server's own, or its capacity: 498, 5xx.</summary>
    ServerError,

    /// <summary>What came is not what the protocol says.</summary>
    Malformed,

    /// <summary>A finished answer without a word in it.</summary>
    Empty,

    /// <summary>There is no model to ask for.</summary>
    NoModel,
}
