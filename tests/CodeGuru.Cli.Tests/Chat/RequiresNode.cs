namespace CodeGuru.Cli.Tests.Chat;

/// <summary>Says why tests that look through the terminal engine are skipped, if they are.</summary>
public static class RequiresNode
{
    public static bool IsMissing => Npm.MissingReason is not null;

    public const string Reason = "Node 20 or newer with npm is not installed: no terminal engine to look through.";
}
