using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli;

/// <summary>The process's entry: everything it does is <see cref="Application"/>'s, which tests call with a host of their own.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption();
        var code = await Application.RunAsync(args, ProcessHost.Open(interruption), interruption.Token).ConfigureAwait(false);
        return interruption.ExitCode ?? code;
    }
}
