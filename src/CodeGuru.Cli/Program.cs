using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli;

/// <summary>The process's entry: everything it does is <see cref="Application"/>'s, which tests call with a host of their own.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => Application.RunAsync(args, ProcessHost.Open());
}
