using CodeGuru.Core;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Engine;

/// <summary>Says, after every provider failed, what happened and what to do, and which exit code that is.</summary>
internal static class ProviderFailures
{
    /// <param name="failures">Each provider's failure, in the order asked.</param>
    /// <param name="now">To say until when a rate limit lasts, in this time's zone.</param>
    /// <param name="partial">Part of an answer was given.</param>
    public static CodeGuruException Error(IReadOnlyList<(ProviderEndpoint Endpoint, ProviderException Failure)> failures, DateTimeOffset now, bool partial)
    {
        var what = string.Join("; ", failures.Select(each => $"{each.Endpoint.Name}: {each.Failure.Message}"));
        var hints = failures.Select(each => each.Failure.Hint).OfType<string>().Distinct().ToList();
        if (partial) return new CodeGuruException(ExitCode.Unavailable, "The answer broke off", $"The answer is incomplete. {what}.", Joined(hints) ?? "Ask again.");
        if (failures.Any(each => each.Failure.Kind is FailureKind.KeyMissing or FailureKind.KeyRefused))
            return new CodeGuruException(ExitCode.NoPermission, "No key opens a provider", $"{what}.", Joined(hints));
        var limited = failures.Where(each => each.Failure.Kind == FailureKind.RateLimited).ToList();
        if (limited.Count > 0)
        {
            var until = limited.Select(each => each.Failure.RetryAfter).OfType<TimeSpan>().DefaultIfEmpty().Min();
            return new CodeGuruException(ExitCode.RateLimited, "Rate limited", $"{what}.",
                until > TimeSpan.Zero ? $"Ask again at {now + until:HH:mm:ss}, in {Duration(until)}." : "Ask again in a minute.");
        }

        return new CodeGuruException(ExitCode.Unavailable, "No provider could answer", $"{what}.", Joined(hints) ?? "'codeguru check' shows what is reachable.");
    }

    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => $"{Math.Ceiling(time.TotalSeconds):0} s",
        { TotalMinutes: < 90 } => $"{Math.Ceiling(time.TotalMinutes):0} min",
        _ => $"{time.TotalHours:0.#} h",
    };

    private static string? Joined(List<string> hints) => hints.Count == 0 ? null : string.Join(' ', hints);
}
