using System.Runtime.CompilerServices;

namespace CodeGuru.Testing;

/// <summary>Folders of the source tree that tests read.</summary>
public static class RepositoryPaths
{
    public static string Root { get; } = FindRoot();

    public static string Handbook => Path.Combine(Root, "handbook");

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder, "CodeGuru.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"No CodeGuru.slnx above {thisFile}: tests run from a checkout.");
    }
}
