using System.Buffers;
using System.IO.Hashing;
using System.Text;

namespace CodeGuru.Engine.Grammars;

/// <summary>
/// Machine code compiled from grammars, kept for the next process. It will be executed: the folder is the user's alone, each file carries
/// a checksum of its name and content against damage, and files appear by renaming, so that nobody reads half of one. Where the folder
/// cannot be used, nothing is kept and nothing fails.
/// </summary>
public sealed class CompiledModuleFolder
{
    private const int ChecksumBytes = 16;
    private const int PieceBytes = 64 << 10;
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

    /// <summary>The path of what is kept under <paramref name="key"/>, the checksum behind it; what is damaged is deleted.</summary>
    public string? Find(string key)
    {
        if (!usable.Value) return null;
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path)) return null;
            if (IsWhole(path, key)) return path;
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
                file.Write(code);
                var checksum = Checksum(key);
                checksum.Append(code);
                file.Write(checksum.GetCurrentHash());
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

    // Read in pieces: what the runtime maps need not be in this process's memory.
    private static bool IsWhole(string path, string key)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        var rest = file.Length - ChecksumBytes;
        if (rest <= 0) return false;
        var checksum = Checksum(key);
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            while (rest > 0)
            {
                var read = file.Read(piece, 0, (int)Math.Min(rest, piece.Length));
                if (read == 0) return false;
                checksum.Append(piece.AsSpan(0, read));
                rest -= read;
            }

            Span<byte> kept = stackalloc byte[ChecksumBytes];
            file.ReadExactly(kept);
            return kept.SequenceEqual(checksum.GetCurrentHash());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Of the name; the content is to follow.</summary>
    private static XxHash128 Checksum(string key)
    {
        var checksum = new XxHash128();
        checksum.Append(Encoding.UTF8.GetBytes(key));
        return checksum;
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
