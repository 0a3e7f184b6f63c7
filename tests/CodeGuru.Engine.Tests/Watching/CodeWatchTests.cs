using System.Diagnostics;
using System.Threading.Channels;
using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Watching;

namespace CodeGuru.Engine.Tests.Watching;

/// <summary>Each way in which editors save, on real files and with the system's own events.</summary>
public sealed class CodeWatchTests : IAsyncDisposable
{
    private const string First = "def total(prices):\n    return sum(prices)\n";
    private const string Second = "def total(prices):\n    if not prices:\n        raise ValueError(\"none\")\n    return sum(prices)\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-watch-");
    private readonly CancellationTokenSource stop = new();
    private readonly Channel<WatchStep> steps = Channel.CreateUnbounded<WatchStep>();
    private Task watching = Task.CompletedTask;

    private string Target => Path.Combine(folder.FullName, "shop.py");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public Task Truncated_and_written() => SaveAsync(() => File.WriteAllText(Target, Second));

    [Fact]
    public Task Renamed_over() => SaveAsync(() =>
    {
        File.WriteAllText(Target + ".new", Second);
        File.Move(Target + ".new", Target, overwrite: true);
    });

    [Fact]
    public Task Moved_away_and_written_anew() => SaveAsync(() =>
    {
        File.Move(Target, Target + "~");
        File.WriteAllText(Target, Second);
        File.Delete(Target + "~");
    });

    [Fact]
    public Task Deleted_and_written_a_little_later() => SaveAsync(() =>
    {
        File.Delete(Target);
        Thread.Sleep(80);
        File.WriteAllText(Target, Second);
    });

    [Fact]
    public Task Emptied_and_written_a_little_later() => SaveAsync(() =>
    {
        File.WriteAllText(Target, "");
        Thread.Sleep(80);
        File.WriteAllText(Target, Second);
    });

    [Fact]
    public Task Written_in_pieces() => SaveAsync(() =>
    {
        using var file = new StreamWriter(Target) { AutoFlush = true };
        foreach (var line in Second.Split('\n').SkipLast(1)) file.Write(line + "\n");
    });

    [Fact]
    public Task Saved_by_vim() => SaveAsync(() =>
    {
        if (!File.Exists("/usr/bin/vim") && !File.Exists("/usr/bin/vim.tiny")) Assert.Skip("vim is not installed.");
        File.WriteAllText(Target + ".txt", Second);
        using var vim = Process.Start(new ProcessStartInfo(File.Exists("/usr/bin/vim") ? "/usr/bin/vim" : "/usr/bin/vim.tiny", ["-u", "NONE", "-es", "-c", "%d", "-c", $"0r {Target}.txt", "-c", "$d", "-c", "wq", Target]) { RedirectStandardInput = true })!;
        vim.StandardInput.Close();
        vim.WaitForExit();
    });

    [Fact]
    public async Task Comments_and_blanks_are_nothing_to_tell()
    {
        await StartAsync(Target);
        File.WriteAllText(Target, "# all of them\n\n" + First.Replace("sum(prices)", "sum( prices )", StringComparison.Ordinal));
        await Task.Delay(400, TestContext.Current.CancellationToken);
        File.WriteAllText(Target, Second);
        Assert.Contains("raises", string.Join(' ', (await NextAsync<WatchStep.Changed>()).Changes.Single().Details.Select(detail => detail.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_state_is_told_once_and_compared_with_the_last_good_one()
    {
        await StartAsync(Target);
        File.WriteAllText(Target, "def total(prices:\n    return sum(prices)\n");
        Assert.Equal(1, (await NextAsync<WatchStep.Broken>()).Line);
        File.WriteAllText(Target, "def total(prices:\n    return sum(prices)\n\n");
        await Task.Delay(400, TestContext.Current.CancellationToken);
        File.WriteAllText(Target, Second);
        Assert.Equal(ChangeKind.Changed, (await NextAsync<WatchStep.Changed>()).Changes.Single().Kind);
    }

    [Fact]
    public async Task File_that_is_gone_is_waited_for()
    {
        await StartAsync(Target);
        File.Delete(Target);
        await NextAsync<WatchStep.Gone>();
        File.WriteAllText(Target, Second);
        await NextAsync<WatchStep.Changed>();
    }

    [Fact]
    public async Task Pitfalls_that_come_and_go_are_told()
    {
        await StartAsync(Target);
        File.WriteAllText(Target, "def total(prices=[]):\n    return sum(prices)\n");
        Assert.Equal("CG1001", Assert.Single((await NextAsync<WatchStep.Changed>()).Introduced).About.Id);
        File.WriteAllText(Target, First);
        Assert.Equal("CG1001", Assert.Single((await NextAsync<WatchStep.Changed>()).Mended).About.Id);
    }

    [Fact]
    public async Task New_files_of_a_folder_join_in_and_ignored_ones_do_not()
    {
        await StartAsync(folder.FullName);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "node_modules"));
        File.WriteAllText(Path.Combine(folder.FullName, "node_modules", "x.py"), First);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "inner"));
        await Task.Delay(200, TestContext.Current.CancellationToken);
        File.WriteAllText(Path.Combine(folder.FullName, "inner", "new.py"), "def added():\n    return 1\n");
        var changed = await NextAsync<WatchStep.Changed>();
        Assert.Equal("added", changed.Changes.Single().Symbol.Name);
    }

    [Fact]
    public async Task Watch_can_be_left_while_nothing_happens()
    {
        InstalledGrammars.Require();
        await File.WriteAllTextAsync(Target, First, TestContext.Current.CancellationToken);
        await foreach (var step in Watch().FollowAsync(Target, TestContext.Current.CancellationToken))
        {
            Assert.IsType<WatchStep.Started>(step);
            break;
        }
    }

    private async Task SaveAsync(Action save)
    {
        await StartAsync(Target);
        save();
        var changed = await NextAsync<WatchStep.Changed>();
        var change = Assert.Single(changed.Changes);
        Assert.Equal((ChangeKind.Changed, "total"), (change.Kind, change.Symbol.Name));
        Assert.Contains(change.Details, detail => detail.Aspect == BehaviourAspect.Raises || detail.Text.Contains("ValueError", StringComparison.Ordinal));
    }

    private async Task StartAsync(string path)
    {
        InstalledGrammars.Require();
        await File.WriteAllTextAsync(Target, First);
        var watch = Watch();
        watching = Task.Run(async () =>
        {
            await foreach (var step in watch.FollowAsync(path, stop.Token)) await steps.Writer.WriteAsync(step);
        });
        await NextAsync<WatchStep.Started>();
    }

    private CodeWatch Watch()
    {
        var options = new FactsOptions();
        return new CodeWatch(new FactsReader(InstalledGrammars.Parser, folder.FullName, options), InstalledGrammars.Parser, folder.FullName, options, _ => new ReviewSettings(), TimeProvider.System);
    }

    private async Task<T> NextAsync<T>() where T : WatchStep
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        return Assert.IsType<T>(await steps.Reader.ReadAsync(limit.Token));
    }
}
