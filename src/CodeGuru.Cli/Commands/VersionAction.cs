using System.CommandLine;
using System.CommandLine.Invocation;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Commands;

/// <summary>Prints name and version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"codeguru {ProgramVersion.Text}");
        return 0;
    }
}
