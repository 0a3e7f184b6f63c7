using System.Globalization;

namespace CodeGuru.Engine.Storage;

/// <summary>Keeps a database that cannot be used out of harm's way.</summary>
internal static class DatabaseBackup
{
    /// <summary>SQLite's own companions of a database: without them, a copy may lack what was written last.</summary>
    private static readonly string[] Suffixes = ["", "-wal", "-shm"];

    /// <summary>Renames a damaged database and the files beside it; returns its new name.</summary>
    public static string MoveAside(string file, TimeProvider time)
    {
        var backup = Free(file, $"damaged-{time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        foreach (var suffix in Suffixes)
        {
            if (File.Exists(file + suffix)) File.Move(file + suffix, backup + suffix);
        }

        return backup;
    }

    /// <summary>Copies a database that a newer program owns, unless that was done before; returns the copy's name.</summary>
    public static string Copy(string file)
    {
        var backup = $"{file}.newer-{File.GetLastWriteTimeUtc(file).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        foreach (var suffix in Suffixes)
        {
            if (File.Exists(file + suffix) && !File.Exists(backup + suffix)) File.Copy(file + suffix, backup + suffix);
        }

        return backup;
    }

    private static string Free(string file, string label)
    {
        var name = $"{file}.{label}";
        for (var i = 2; File.Exists(name); i++) name = $"{file}.{label}-{i.ToString(CultureInfo.InvariantCulture)}";
        return name;
    }
}
