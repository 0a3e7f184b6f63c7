using System.Security.Cryptography;
using System.Text;

namespace CodeGuru.Engine.Grammars;

/// <summary>
/// Machine code compiled from grammars, kept for the next process. It will be executed: the folder is the user's alone, each file carries
/// the SHA-256 of its name and content, and files appear by renaming, so that nobody reads half of one. Where the folder cannot be used,
/// nothing is kept and nothing fails.
/// </summary>
public sealed class CompiledModuleFolder
{
    private const string Extension = ".cwasm";
    private const string UnfinishedExtension = ".tmp";
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode PrivateFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // Another version's code may be in use by another installation; after this it is not.
    private static readonly TimeSpan KeptUnused = TimeSpan.FromDays(60);

    private readonly string folder;
    private readonly TimeProvider time;
    private readonly Lazy<bool> usable;

    public CompiledModuleFolder(string folder, TimeProvider time)
    {
        this.folder = folder;
        this.time = time;
        usable = new Lazy<bool>(MakePrivate);
    }

    /// <summary>The user's folder for caches; null if the user has none.</summary>
    public static CompiledModuleFolder? Find(TimeProvider time) =>
        UserCacheFolder.Path is { } path ? new CompiledModuleFolder(Path.Combine(path, "compiled-grammars"), time) : null;

    /// <summary>What is kept under <paramref name="key"/>; what is damaged is deleted.</summary>
    public ReadOnlyMemory<byte>? Find(string key)
    {
        if (!usable.Value) return null;
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path)) return null;
            var content = File.ReadAllBytes(path);
            var code = content.AsMemory(Math.Min(SHA256.HashSizeInBytes, content.Length));
            if (content.Length > SHA256.HashSizeInBytes && content.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(Checksum(key, code.Span))) return code;
            File.Delete(path);
        }
        catch (Exception error) when (FileErrors.AreOf(error))
        {
            // As if it were not there.
        }

        return null;
    }

    public void Keep(string key, byte[] code)
    {
        if (!usable.Value) return;
        var unfinished = Path.Combine(folder, Path.GetRandomFileName() + UnfinishedExtension);
        try
        {
            using (var file = new FileStream(unfinished, Options()))
            {
                file.Write(Checksum(key, code));
                file.Write(code);
            }

            File.Move(unfinished, PathOf(key), overwrite: true);
            DeleteUnused();
        }
        catch (Exception error) when (FileErrors.AreOf(error))
        {
            Delete(unfinished);
        }
    }

    public void Forget(string key) => Delete(PathOf(key));

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = PrivateFile;
        return options;
    }

    private static byte[] Checksum(string key, ReadOnlySpan<byte> code)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.AppendData(code);
        return hash.GetHashAndReset();
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (FileErrors.AreOf(error))
        {
            // Gone already, or not ours to delete.
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key + Extension);

    // Of somebody else's folder the mode cannot be changed: then it is not used.
    private bool MakePrivate()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
                return true;
            }

            Directory.CreateDirectory(folder, Private);
            if (File.GetUnixFileMode(folder) != Private) File.SetUnixFileMode(folder, Private);
            return true;
        }
        catch (Exception error) when (FileErrors.AreOf(error))
        {
            return false;
        }
    }

    private void DeleteUnused()
    {
        var oldest = (time.GetUtcNow() - KeptUnused).UtcDateTime;
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            if (File.GetLastWriteTimeUtc(path) < oldest) Delete(path);
        }
    }
}
