using CodeGuru.Engine.Storage;

namespace CodeGuru.Cli.Chat;

/// <summary>Whether somebody is here for the first time; asked once, it is never again.</summary>
internal static class FirstRun
{
    public static bool IsFirst(string? folder)
    {
        if (folder is null) return false;
        var mark = Path.Combine(folder, "welcomed");
        try
        {
            if (File.Exists(mark)) return false;
            PrivateFolder.Create(folder);
            File.WriteAllText(mark, "");
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false; // It would be said every time.
        }
    }
}
