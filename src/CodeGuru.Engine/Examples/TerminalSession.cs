using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Examples;

/// <summary>
/// A shell fence is often not a script but what somebody is to type: installing, cloning, starting servers. In a sandbox that can only fail,
/// which would say nothing about it. A fence with the word <c>run</c> is a script.
/// </summary>
internal static partial class TerminalSession
{
    /// <summary>Why it is not run; null where it is a script.</summary>
    public static string? Reason(string code)
    {
        var match = ForAPerson().Match(code);
        return match.Success ? $"it uses `{match.Groups[1].Value}`, which is for your own terminal" : null;
    }

    [GeneratedRegex(
        @"^\s*(?:\$\s+)?(?:sudo\s+)?(sudo|apt|apt-get|brew|dnf|yum|pacman|pip3?|pipx|uv|poetry|conda|npm|npx|yarn|pnpm|git|docker|podman|kubectl|cargo|rustup|go|dotnet|mvn|gradle|make|curl|wget|ssh|scp|systemctl|codeguru)\s",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ForAPerson();
}
