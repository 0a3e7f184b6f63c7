namespace CodeGuru.Engine.Grammars;

/// <summary>Where the operating system wants what can be made again: XDG's cache folder, and its like elsewhere.</summary>
internal static class UserCacheFolder
{
    private const string Name = "codeguru";

    /// <summary>Null if the user has no home. Need not exist.</summary>
    public static string? Path
    {
        get
        {
            // The XDG specification has relative paths ignored.
            var named = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            if (System.IO.Path.IsPathFullyQualified(named ?? "")) return System.IO.Path.Combine(named!, Name);
            if (OperatingSystem.IsWindows()) return Below(Environment.SpecialFolder.LocalApplicationData, Name, "cache");
            return OperatingSystem.IsMacOS()
                ? Below(Environment.SpecialFolder.UserProfile, "Library", "Caches", Name)
                : Below(Environment.SpecialFolder.UserProfile, ".cache", Name);
        }
    }

    private static string? Below(Environment.SpecialFolder special, params ReadOnlySpan<string> names)
    {
        var root = Environment.GetFolderPath(special);
        return root.Length == 0 ? null : System.IO.Path.Combine([root, .. names]);
    }
}
