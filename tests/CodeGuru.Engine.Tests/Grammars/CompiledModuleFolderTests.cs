using CodeGuru.Engine.Grammars;

namespace CodeGuru.Engine.Tests.Grammars;

public sealed class CompiledModuleFolderTests : IDisposable
{
    private const string Key = "tree-sitter-python-1234-5678";

    private static readonly byte[] Code = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];

    private readonly string root = Directory.CreateTempSubdirectory("codeguru-").FullName;

    private string Folder => Path.Combine(root, "cache", "compiled");

    private string File => Path.Combine(Folder, Key + ".cwasm");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void What_is_kept_is_found_by_the_next_process()
    {
        Open().Keep(Key, Code);
        Assert.Equal(Code, Found(Open()));
        Assert.Null(Open().Find("another"));
    }

    [Fact]
    public void The_folder_is_its_owners_alone_even_if_it_was_not()
    {
        // Windows has no file modes.
        if (OperatingSystem.IsWindows()) return;
        Open().Keep(Key, Code);
        Assert.Equal("700", Convert.ToString((int)System.IO.File.GetUnixFileMode(Folder), 8));
        Assert.Equal("600", Convert.ToString((int)System.IO.File.GetUnixFileMode(File), 8));

        System.IO.File.SetUnixFileMode(Folder, (UnixFileMode)Convert.ToInt32("777", 8));
        Open().Find(Key);
        Assert.Equal("700", Convert.ToString((int)System.IO.File.GetUnixFileMode(Folder), 8));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(50_000)]
    [InlineData(100_015)]
    public void A_file_that_is_cut_short_is_not_used_but_deleted(int length)
    {
        Open().Keep(Key, Code);
        using (var file = System.IO.File.OpenWrite(File)) file.SetLength(length);

        Assert.Null(Open().Find(Key));
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99_999)]
    [InlineData(100_015)]
    public void A_file_with_one_changed_bit_is_not_used_but_deleted(int at)
    {
        Open().Keep(Key, Code);
        var content = System.IO.File.ReadAllBytes(File);
        content[at] ^= 1;
        System.IO.File.WriteAllBytes(File, content);

        Assert.Null(Open().Find(Key));
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_file_under_another_name_is_not_used()
    {
        Open().Keep(Key, Code);
        System.IO.File.Copy(File, Path.Combine(Folder, "other.cwasm"));
        Assert.Null(Open().Find("other"));
        Assert.NotNull(Open().Find(Key));
    }

    [Fact]
    public void What_is_forgotten_is_gone()
    {
        Open().Keep(Key, Code);
        Open().Forget(Key);
        Open().Forget(Key);
        Assert.Null(Open().Find(Key));
    }

    [Fact]
    public void Where_no_folder_can_be_nothing_is_kept_and_nothing_fails()
    {
        // A file stands where the folder's parent should be: not even root can write there.
        System.IO.File.WriteAllText(Path.Combine(root, "cache"), "");
        var folder = Open();
        folder.Keep(Key, Code);
        folder.Forget(Key);
        Assert.Null(folder.Find(Key));
    }

    [Fact]
    public void A_folder_that_vanishes_is_no_error()
    {
        var folder = Open();
        folder.Keep(Key, Code);
        Directory.Delete(Folder, recursive: true);
        Assert.Null(folder.Find(Key));
        folder.Keep(Key, Code);
        folder.Forget(Key);
    }

    [Fact]
    public void Readers_and_writers_side_by_side_see_whole_files_only()
    {
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var folder = Open();
            if (i % 3 == 0) folder.Keep(Key, Code);
            else if (folder.Find(Key) is not null) Assert.Equal(Code, Found(folder));
        });
        Assert.NotNull(Open().Find(Key));
        Assert.Equal([File], Directory.GetFiles(Folder));
    }

    [Fact]
    public void What_nobody_has_compiled_for_months_is_deleted_by_the_next_who_compiles()
    {
        Open().Keep("old", Code);
        Open().Keep("young", Code);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Folder, "old.cwasm"), DateTime.UtcNow.AddDays(-61));
        System.IO.File.WriteAllText(Path.Combine(Folder, "left.tmp"), "");
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Folder, "left.tmp"), DateTime.UtcNow.AddDays(-61));

        Open().Keep(Key, Code);
        Assert.Equal([File, Path.Combine(Folder, "young.cwasm")], Directory.GetFiles(Folder).Order());
    }

    /// <summary>What is found, without the checksum behind it.</summary>
    private static byte[] Found(CompiledModuleFolder folder) => System.IO.File.ReadAllBytes(folder.Find(Key)!)[..^16];

    private CompiledModuleFolder Open() => new(Folder, TimeProvider.System);
}
