namespace CodeGuru.Engine.Facts;

/// <summary>The folder of the project that a file belongs to.</summary>
internal static class ProjectFolder
{
    /// <summary>What stands at the top of a project.</summary>
    private static readonly string[] Marks =
    [
        ".git", ".hg", "package.json", "tsconfig.json", "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "go.mod", "Cargo.toml", "pom.xml", "build.gradle", "build.gradle.kts",
        "composer.json", "Gemfile", "Makefile", "CMakeLists.txt", "*.sln", "*.slnx", "*.csproj", "*.gemspec",
    ];

    /// <summary>The part of the project that lies below where a person stands; null where the file stands elsewhere, or belongs to no project.</summary>
    public static string? Around(string file, string workingFolder)
    {
        var working = Path.TrimEndingDirectorySeparator(Path.GetFullPath(workingFolder));
        if (!file.StartsWith(working + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsProject(folder)) return folder.Length > working.Length ? folder : working;
        }

        return null;
    }

    private static bool IsProject(string folder)
    {
        try
        {
            return Marks.Any(mark => mark[0] == '*' ? Directory.EnumerateFiles(folder, mark).Any() : Path.Exists(Path.Combine(folder, mark)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
