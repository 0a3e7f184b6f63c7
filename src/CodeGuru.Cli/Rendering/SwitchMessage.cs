using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Says in one sentence who answers now, and why.</summary>
internal static class SwitchMessage
{
    public static string Of(ProviderSwitch change) => $"{change.From} could not answer ({change.Why}); {change.To} answers.";
}
