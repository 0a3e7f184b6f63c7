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
        Write(parseResult.InvocationConfiguration.Output);
        return 0;
    }

    public static void Write(TextWriter output) => output.WriteLine($"codeguru {ProgramVersion.Text}");
}
