namespace CodeGuru.Engine.Storage;

/// <summary>A folder that nobody else can look into: what somebody asks is nobody else's business.</summary>
public static class PrivateFolder
{
    /// <summary>Makes it, and those above it, where they are missing.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
