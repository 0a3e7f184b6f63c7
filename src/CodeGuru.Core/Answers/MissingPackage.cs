using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>Recognises a program that needs a package which is not there: it was not judged, so it has not failed.</summary>
public static partial class MissingPackage
{
    /// <summary>The package's or module's name; null where nothing says that one is missing.</summary>
    /// <param name="language">A name of <see cref="ProgrammingLanguages"/>.</param>
    /// <param name="code">The code that failed.</param>
    /// <param name="standardError">What its interpreter or compiler said.</param>
    public static string? In(string language, string code, string standardError)
    {
        ArgumentNullException.ThrowIfNull(standardError);
        if (language == "csharp" && Directive().Match(code) is { Success: true } directive) return directive.Groups[1].Value;
        var match = Complaint().Match(standardError);
        if (!match.Success) return null;
        var name = match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value;

        // "./orders" is a file of a larger program, not a package.
        return name.StartsWith('.') || name.StartsWith('/') ? null : name;
    }

    // A C# program in one file names its packages itself: #:package Humanizer@2.14.1
    [GeneratedRegex(@"^#:package\s+([^@\s]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(
        @"ModuleNotFoundError: No module named '([\w.]+)'|Cannot find (?:module|package) '([^']+)'|no required module provides package (\S+?)[;:\s]|package (\S+) is not in (?:std|GOROOT)|error: package ([\w.]+) does not exist|unresolved import `(\w+)|use of (?:undeclared crate or module|unresolved module or unlinked crate) `(\w+)|can't find crate for `(\w+)|fatal error: ([\w/.+-]+\.h(?:pp)?): No such file|npm i --save-dev (@types/\w+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Complaint();
}
