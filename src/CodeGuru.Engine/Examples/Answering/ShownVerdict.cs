using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>Holds how a program ran against what the answer says that it does.</summary>
internal static class ShownVerdict
{
    private static readonly string[] EndlessWords = ["deadlock", "forever", "infinite", "endless", "never ends", "never returns", "hangs"];

    /// <param name="ran">How it ran.</param>
    /// <param name="whole">The program with what the answer shows as its output.</param>
    public static ExampleResult Of(ExampleResult ran, CodeExample whole)
    {
        if (ran.Status == ExampleStatus.Ran) return ExampleJudgement.Compared(ran with { Example = whole });
        var result = ran with { Example = whole };
        return IsAnnounced(ran, whole)
            ? result with { Status = ExampleStatus.Ran, Reason = ran.Stop == SandboxStop.None ? $"fails as it says: {ran.Message}" : $"as it says: {ran.Reason}" }
            : result;
    }

    /// <summary>Whether the block, or the output shown for it, says that it fails like this.</summary>
    public static bool IsAnnounced(ExampleResult ran, CodeExample whole) => ran switch
    {
        { Stop: SandboxStop.Time } => EndlessWords.Any(word => whole.Block.Code.Contains(word, StringComparison.OrdinalIgnoreCase)),
        { Stop: SandboxStop.None, Status: ExampleStatus.Failed or ExampleStatus.Fragment, Message.Length: > 0 } =>
            AnnouncedFailure.Is(whole.Block.Code, $"{whole.Output?.Code}\n{whole.ErrorOutput?.Code}", ran.Message, ran.FailedLine),
        _ => false,
    };
}
