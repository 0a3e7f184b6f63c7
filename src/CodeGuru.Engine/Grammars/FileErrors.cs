using System.Security;

namespace CodeGuru.Engine.Grammars;

/// <summary>What a file system may answer: absent, forbidden, full, not a folder.</summary>
internal static class FileErrors
{
    public static bool AreOf(Exception error) =>
        error is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;
}
