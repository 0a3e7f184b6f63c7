using System.Formats.Tar;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Packs files for a program that unpacks them elsewhere.</summary>
internal static class TapeArchive
{
    public static byte[] Of(IEnumerable<SandboxFile> files)
    {
        using var packed = new MemoryStream();
        using (var writer = new TarWriter(packed, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var file in files)
            {
                writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, file.Name)
                {
                    DataStream = new MemoryStream(file.Content),
                    Mode = (UnixFileMode)Convert.ToInt32(file.Executable ? "755" : "644", 8),
                });
            }
        }

        return packed.ToArray();
    }
}
