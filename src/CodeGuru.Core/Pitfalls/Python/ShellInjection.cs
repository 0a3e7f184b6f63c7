using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A command line put together from values, for a shell.</summary>
internal sealed class ShellInjection : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1029", "shell-injection", Severity.Warning, LanguageSets.Python,
        "A shell is given a command line that is put together from values.",
        "The shell reads the whole text. A file name with a blank breaks the command; one like `x; rm -rf ~` is run.")
    {
        Wrong = "import subprocess\n\ndef show(name):\n    subprocess.run(f\"cat {name}\", shell=True)",
        Right = "import subprocess\n\ndef show(name):\n    subprocess.run([\"cat\", name])",
        Spotting = "`subprocess.run`, `call`, `check_call`, `check_output` or `Popen` with `shell=True`, or `os.system` or `os.popen`, with an f-string, a `+`, a `%` or a `.format(...)` that is not quoted by `shlex.quote` or `shlex.join`.",
        References = ["S602", "S605", "B602"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        var path = point.File.PathOf(call.Callee);
        var isShell = path is "os.system" or "os.popen" or "subprocess.getoutput" or "subprocess.getstatusoutput"
            || (path is "subprocess.run" or "subprocess.call" or "subprocess.check_call" or "subprocess.check_output" or "subprocess.Popen" && call.Arguments.Any(argument => argument.Name == "shell" && argument.Value is Expression.Literal { Kind: LiteralKind.True }));
        if (!isShell || call.Arguments is not [{ Name: null or "args", Value: var command }, ..]) return;
        var isBuilt = command is Expression.Interpolation || (command is Expression.Binary { Operator: "+" or "%" } built && built.WithParts().Any(part => part is Expression.Literal { Kind: LiteralKind.String })) || (command is Expression.Call { Callee: Expression.Member { Identifier: "format", Target: Expression.Literal } });
        if (!isBuilt || IsHarmless(command, point) || command.WithParts().OfType<Expression.Call>().Any(each => point.File.PathOf(each.Callee) is "shlex.quote" or "shlex.join" or "pipes.quote" or "subprocess.list2cmdline")) return;
        point.File.Report(this, command.Span, "A shell reads this text whole: a blank, a quote or a semicolon in a value changes the command.", "Pass a list of arguments without a shell, or quote each value with `shlex.quote(...)`.");
    });

    /// <summary>Whether only numbers are put in, or values whose quotes are replaced.</summary>
    private static bool IsHarmless(Expression command, CodePoint point)
    {
        if (command.WithParts().OfType<Expression.Call>().Any(call => call.IsMethod("replace") && call.Arguments is [{ Value: Expression.Literal { Value: "'" or "\"" } }, ..])) return true;
        return command switch
        {
            Expression.Interpolation interpolation => interpolation.Parts.All(part => IsNumber(part, point)),
            Expression.Binary { Operator: "%" } formatted when formatted.Left is Expression.Literal { Kind: LiteralKind.String } text => Conversions(text.Value).ToList() is { Count: > 0 } kinds && kinds.All(kind => kind is 'd' or 'i' or 'u' or 'x' or 'o' or 'f'),
            _ => false,
        };
    }

    private static bool IsNumber(Expression part, CodePoint point) => part is Expression.Literal || (part is Expression.Call call && point.File.PathOf(call.Callee) is "os.getpid" or "os.getppid" or "int" or "float" or "len" or "shlex.quote");

    /// <summary>The letters of <c>%5d</c> and its like.</summary>
    private static IEnumerable<char> Conversions(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('%', at + 1))
        {
            if (text[at + 1] == '%')
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !char.IsLetter(text[end])) end++;
            if (end < text.Length) yield return text[end];
        }
    }
}
