namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Where the programs are that a bubblewrap sandbox is built with.</summary>
/// <param name="Bubblewrap">Path of <c>bwrap</c>.</param>
/// <param name="Prlimit">Path of <c>prlimit</c>.</param>
/// <param name="Timeout">Path of <c>timeout</c>.</param>
/// <param name="Setpriv">Path of <c>setpriv</c>; needed only where root is to be given up.</param>
/// <param name="CountsPerNamespace">Whether the kernel counts processes for each user namespace (since Linux 5.14); before, the number would be of all of a person's.</param>
internal sealed record BubblewrapTools(string Bubblewrap, string Prlimit, string Timeout, string? Setpriv, bool CountsPerNamespace)
{
    private static readonly Version CountsSince = new(5, 14);

    /// <summary>Null with the name of the Debian package to install where one is missing.</summary>
    public static (BubblewrapTools? Tools, string? Missing) Find(bool asRoot)
    {
        if (ProgramPath.Find("bwrap") is not { } bubblewrap) return (null, "bubblewrap");
        if (ProgramPath.Find("prlimit") is not { } prlimit) return (null, "util-linux");
        if (ProgramPath.Find("timeout") is not { } timeout) return (null, "coreutils");
        var setpriv = ProgramPath.Find("setpriv");
        if (asRoot && setpriv is null) return (null, "util-linux");
        return (new BubblewrapTools(bubblewrap, prlimit, timeout, setpriv, Environment.OSVersion.Version >= CountsSince), null);
    }
}
