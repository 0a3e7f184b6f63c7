using System.Diagnostics;
using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// <b>No sandbox at all</b>: programs run as the person who started them, with a limit of time and of output. For code that one has read, such
/// as the handbook's own, or where a person has typed <c>--unsafe-local</c> this very time. Never chosen by a setting.
/// </summary>
public sealed class DirectSandbox(ToolchainProbe probe, TimeProvider time) : ISandbox
{
    public string Name => "none";

    public bool IsIsolated => false;

    public Task<Toolchain?> FindAsync(LanguageRunner runner, CancellationToken cancellationToken) => probe.FindAsync(runner, cancellationToken);

    public async Task<SandboxOutcome> RunAsync(SandboxCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        using var folder = new WorkFolder(command.Files);
        var start = new ProcessStartInfo(folder.Resolve(command.Arguments[0]), command.Arguments.Skip(1)) { WorkingDirectory = folder.Path };
        start.Environment["HOME"] = start.Environment["TMPDIR"] = folder.Path;
        foreach (var (name, value) in command.Environment)
        {
            // Values that speak of a sandbox's folders mean this one.
            start.Environment[name] = value.Replace("/tmp/", folder.Path + "/", StringComparison.Ordinal);
        }

        return await new SandboxProcess(start, command.Limits, time).RunAsync(cancellationToken).ConfigureAwait(false);
    }
}
