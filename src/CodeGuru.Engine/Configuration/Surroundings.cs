namespace CodeGuru.Engine.Configuration;

/// <summary>Where the process stands, as values, so that nothing reads the real environment behind a test's back.</summary>
/// <param name="Variables">The environment.</param>
/// <param name="WorkingFolder">An absolute path.</param>
public sealed record Surroundings(IReadOnlyDictionary<string, string> Variables, string WorkingFolder)
{
    public bool IsWindows { get; init; } = OperatingSystem.IsWindows();

    /// <summary>An environment variable's value; null where it is not set or empty, as the XDG specification and most tools have it.</summary>
    public string? Variable(string name) => Variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The home folder; null where there is none.</summary>
    public string? Home => Absolute(IsWindows ? "USERPROFILE" : "HOME");

    /// <summary>Holds <c>config.toml</c>; null without a home.</summary>
    public string? ConfigurationFolder => Own("XDG_CONFIG_HOME", ".config", "APPDATA", @"AppData\Roaming");

    /// <summary>May be deleted at any time; null without a home.</summary>
    public string? CacheFolder => Own("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA", @"AppData\Local");

    /// <summary>Holds conversations; null without a home.</summary>
    public string? DataFolder => Own("XDG_DATA_HOME", Path.Combine(".local", "share"), "LOCALAPPDATA", @"AppData\Local");

    private string? Own(string xdg, string belowHome, string windows, string belowProfile)
    {
        // XDG names win everywhere: who sets one on Windows or macOS means it.
        var root = Absolute(xdg)
            ?? (IsWindows ? Absolute(windows) : null)
            ?? (Home is { } home ? Path.Combine(home, IsWindows ? belowProfile : belowHome) : null);
        return root is null ? null : Path.Combine(root, "codeguru");
    }

    /// <summary>The XDG specification: a relative path is to be ignored.</summary>
    private string? Absolute(string variable) => Variable(variable) is { } path && Path.IsPathFullyQualified(path) ? path : null;
}
