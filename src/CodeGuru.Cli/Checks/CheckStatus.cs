namespace CodeGuru.Cli.Checks;

/// <summary>How something that was looked at is.</summary>
internal enum CheckStatus
{
    Ok,
    Warning,

    /// <summary>Not there, and nothing that was asked for needs it.</summary>
    Missing,
    Error,
}
