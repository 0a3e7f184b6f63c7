using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>Recognises a program that needs a package which is not there: it was not judged, so it has not failed.</summary>
public static partial class MissingPackage
{
    /// <summary>The package's or module's name; null where nothing says that one is missing.</summary>
    public static string? In(string standardError)
    {
        ArgumentNullException.ThrowIfNull(standardError);
        var match = Complaint().Match(standardError);
        if (!match.Success) return null;
        var name = match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value;

        // "./orders" is a file of a larger program, not a package.
        return name.StartsWith('.') || name.StartsWith('/') ? null : name;
    }

    [GeneratedRegex(
        @"ModuleNotFoundError: No module named '([\w.]+)'|Cannot find (?:module|package) '([^']+)'|no required module provides package (\S+?)[;:\s]|package (\S+) is not in (?:std|GOROOT)|error: package ([\w.]+) does not exist|unresolved import `(\w+)|use of (?:undeclared crate or module|unresolved module or unlinked crate) `(\w+)|can't find crate for `(\w+)|fatal error: ([\w/.+-]+\.h(?:pp)?): No such file",
        RegexOptions.CultureInvariant)]
    private static partial Regex Complaint();
}
