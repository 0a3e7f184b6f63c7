using System.Text;
using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ReviewFixTests : IDisposable
{
    private const string Wrong = "def f(x):\r\n    # Zoë\r\n    assert (x, \"x\")\r\n    return x is \"a\"\r\n";
    private const string Right = "def f(x):\r\n    # Zoë\r\n    assert x, \"x\"\r\n    return x == \"a\"\r\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-fix-");

    private string Target => Path.Combine(folder.FullName, "a.py");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Safe_fixes_are_written_and_nothing_else_is_touched()
    {
        InstalledGrammars.Require();
        File.WriteAllText(Target, Wrong, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var session = Here();
        Assert.Equal(0, await session.RunAsync("review", "a.py", "--fix"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Right)], File.ReadAllBytes(Target));
        Assert.Contains("fixed a.py:4: CG1009", session.Error, StringComparison.Ordinal);
        Assert.Equal([Target], Directory.GetFiles(folder.FullName));
        var again = Here();
        Assert.Equal(0, await again.RunAsync("review", "a.py", "--fix"));
        Assert.DoesNotContain("fixed", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_applied_only_where_they_are_asked_for()
    {
        InstalledGrammars.Require();
        File.WriteAllText(Target, "grid = [[0] * 3] * 2\n");
        Assert.Equal(1, await Here().RunAsync("review", "a.py", "--fix"));
        Assert.Equal("grid = [[0] * 3] * 2\n", File.ReadAllText(Target));
        Assert.Equal(0, await Here().RunAsync("review", "a.py", "--fix", "--suggestions"));
        Assert.Equal("grid = [[0] * 3 for _ in range(2)]\n", File.ReadAllText(Target));
        Assert.Equal(2, await Here().RunAsync("review", "a.py", "--suggestions"));
    }

    [Fact]
    public async Task Diff_shows_the_changes_and_makes_none()
    {
        InstalledGrammars.Require();
        File.WriteAllText(Target, Wrong);
        var session = Here();
        Assert.Equal(0, await session.RunAsync("review", "a.py", "--diff"));
        Assert.Equal("--- a/a.py\n+++ b/a.py\n@@ -3,2 +3,2 @@\n-    assert (x, \"x\")\n-    return x is \"a\"\n+    assert x, \"x\"\n+    return x == \"a\"\n", session.Output);
        Assert.Equal(Wrong, File.ReadAllText(Target));
    }

    [Fact]
    public async Task Links_stay_links_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has neither by default.");
        }
        else
        {
            InstalledGrammars.Require();
            var real = Path.Combine(folder.FullName, "real.py");
            File.WriteAllText(real, "x = 1\nprint(x is 1)\n");
            File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.CreateSymbolicLink(Target, real);
            Assert.Equal(0, await Here().RunAsync("review", "a.py", "--fix"));
            Assert.Equal("x = 1\nprint(x == 1)\n", File.ReadAllText(real));
            Assert.NotNull(new FileInfo(Target).LinkTarget);
            Assert.True(File.GetUnixFileMode(real).HasFlag(UnixFileMode.UserExecute));
        }
    }

    [Fact]
    public async Task Known_findings_are_left_out_even_where_lines_have_moved()
    {
        InstalledGrammars.Require();
        File.WriteAllText(Target, "def f(x=[]):\n    return x\n");
        Assert.Equal(0, await Here().RunAsync("review", "a.py", "--write-baseline", "known.txt"));
        Assert.Equal(0, await Here().RunAsync("review", "a.py", "--baseline", "known.txt"));
        File.WriteAllText(Target, "import os\n\n\ndef f(x=[]):\n    return x\n\n\ndef g(y={}):\n    return y, os\n");
        var session = Here();
        Assert.Equal(1, await session.RunAsync("review", "a.py", "--baseline", "known.txt"));
        Assert.Contains("a.py:8:9", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.py:4:", session.Output, StringComparison.Ordinal);
        Assert.Equal(66, await Here().RunAsync("review", "a.py", "--baseline", "gone.txt"));
        Assert.Equal(66, await Here().RunAsync("review", "a.py", "--write-baseline", "gone/known.txt"));
    }

    [Fact]
    public async Task Rules_are_disabled_and_weighed_by_the_configuration()
    {
        InstalledGrammars.Require();
        File.WriteAllText(Target, "def f(x=[]):\n    return x\n");
        File.WriteAllText(Path.Combine(folder.FullName, ".codeguru.toml"), "[review]\ndisable = \"CG1001\"\n");
        Assert.Equal(0, await Here().RunAsync("review", "a.py"));
        var explained = Here();
        Assert.Equal(0, await explained.RunAsync("explain", "a.py", "--offline"));
        Assert.DoesNotContain("CG1001", explained.Output, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.FullName, ".codeguru.toml"), "[review]\nseverity = \"CG1001=info\"\n");
        Assert.Equal(0, await Here().RunAsync("review", "a.py"));
        Assert.Equal(1, await Here().RunAsync("review", "a.py", "--fail-on", "info"));
        File.WriteAllText(Path.Combine(folder.FullName, ".codeguru.toml"), "[review]\ndisable = \"CG1\"\n");
        Assert.Equal(78, await Here().RunAsync("review", "a.py"));
    }

    [Fact]
    public async Task Loops_of_go_share_their_variables_where_go_mod_says_so()
    {
        InstalledGrammars.Require();
        File.WriteAllText(Path.Combine(folder.FullName, "a.go"), "package a\n\nfunc f(xs []int, tasks *Tasks) {\n\tfor _, x := range xs {\n\t\ttasks.Add(func() { use(x) })\n\t}\n}\n");
        File.WriteAllText(Path.Combine(folder.FullName, "go.mod"), "module a\n\ngo 1.21\n");
        Assert.Equal(1, await Here().RunAsync("review", "a.go"));
        File.WriteAllText(Path.Combine(folder.FullName, "go.mod"), "module a\n\ngo 1.22\n");
        Assert.Equal(0, await Here().RunAsync("review", "a.go"));
    }

    [Fact]
    public async Task Sarif_has_what_code_hosts_ask_for()
    {
        InstalledGrammars.Require();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "my code"));
        File.WriteAllText(Path.Combine(folder.FullName, "my code", "a.py"), "def f(x=[]):\n    return x is \"é\"\n");
        var session = Here();
        Assert.Equal(1, await session.RunAsync("review", ".", "--format", "sarif"));
        var root = JsonDocument.Parse(session.Output).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        var run = root.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results");
        Assert.Equal(2, results.GetArrayLength());
        foreach (var result in results.EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal("my%20code/a.py", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() > 0);
            Assert.NotEmpty(result.GetProperty("partialFingerprints").GetProperty("codeguru/v1").GetString()!);
        }

        var replacement = results[1].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("==", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(2, await Here().RunAsync("analyze", ".", "--format", "sarif"));
    }

    private Session Here() => new() { WorkingFolder = folder.FullName };
}
