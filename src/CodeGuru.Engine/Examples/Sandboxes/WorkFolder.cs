namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A folder of its own for one run on this machine's disk, removed afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder(IEnumerable<SandboxFile> files)
    {
        Path = Directory.CreateTempSubdirectory("codeguru-run-").FullName;
        foreach (var file in files)
        {
            var path = System.IO.Path.Combine(Path, file.Name);
            File.WriteAllBytes(path, file.Content);
            if (file.Executable && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Path { get; }

    /// <summary>The full path of a program that may be named relative to the folder.</summary>
    public string Resolve(string program) => program.StartsWith("./", StringComparison.Ordinal) ? System.IO.Path.Combine(Path, program[2..]) : program;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Something still holds a file in it; the system's cleaning of its temporary folder takes the rest.
        }
    }
}
