using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace CodeGuru.Cli.Commands;

/// <summary>Prints name and version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"codeguru {Version}");
        return 0;
    }
}
