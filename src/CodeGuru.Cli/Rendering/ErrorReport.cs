using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Json;
using CodeGuru.Core;

namespace CodeGuru.Cli.Rendering;

/// <summary>The one place where an error is shown: what happened, then what to do about it.</summary>
internal static class ErrorReport
{
    public static int Write(CodeGuruException error, Host host, OutputFormat format)
    {
        if (format is OutputFormat.Json or OutputFormat.Jsonl)
        {
            JsonOutput.Write(host.Error, ErrorDocument.Of(error), CodeGuruJson.Default.ErrorDocument, indented: format == OutputFormat.Json);
        }
        else
        {
            host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(error.Message)}");
            if (error.Hint is { } hint) host.Error.WriteLine(TerminalText.Sanitise(hint));
        }

        return (int)error.ExitCode;
    }
}
