using System.Globalization;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>What became of an example, in a few words; a program's own may be among them.</summary>
internal static class ExampleVerdict
{
    public static string Of(ExampleCheck check) => check.Status switch
    {
        ExampleStatus.Ran when check.Reason is { } how => $"✓ {how}",
        ExampleStatus.Ran => check.Seconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"✓ ran in {seconds:0.0#} s") : "✓ ran",
        ExampleStatus.Failed => $"✗ {check.Reason ?? $"failed with exit code {check.ExitCode}"}",
        ExampleStatus.Fragment => $"– a fragment{Because(check)}",
        ExampleStatus.NotRun => $"– not run{Because(check)}",
        _ => throw new ArgumentOutOfRangeException(nameof(check)),
    };

    private static string Because(ExampleCheck check) => check.Reason is { Length: > 0 } why ? $": {why}" : "";
}
