using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;
using CodeGuru.Core;
using CodeGuru.Core.Languages;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Cli.Inputs;

/// <summary>Finds the code that a command line points at: a TARGET, and the options that say more of it.</summary>
internal sealed partial record TargetInput(Host Host, TargetResolver Resolver, int MostKilobytes)
{
    /// <summary>The language of standard input.</summary>
    public string? Language { get; init; }

    public string? Function { get; init; }

    public string? ClassName { get; init; }

    /// <summary><c>10-40</c> or <c>12</c>.</summary>
    public string? Lines { get; init; }

    /// <exception cref="CodeGuruException">It is not there, cannot be read, or is named in two ways.</exception>
    public async Task<CodeTarget> ReadAsync(string target, CancellationToken cancellation)
    {
        var (name, kind) = Narrowed(Resolver.Parse(target));
        return name.Path == "-" ? await ReadTextAsync(name, kind, cancellation).ConfigureAwait(false) : await Resolver.ResolveAsync(name, kind, cancellation).ConfigureAwait(false);
    }

    private (TargetName Name, DeclarationKind Kind) Narrowed(TargetName name)
    {
        var symbol = ClassName is null ? Function : Function is null ? ClassName : $"{ClassName}.{Function}";
        if (symbol is null && Lines is null) return (name, DeclarationKind.Any);
        if (symbol is { Length: 0 }) throw UsageErrors.Usage("The name is empty.", "For example: codeguru explain app.py --function main");
        if (name.Symbol is not null || name.From is not null || (symbol is not null && Lines is not null))
            throw UsageErrors.Usage("The part of the file is named twice.", "Name it once: as path::name or path:10-40, or with --function, --class-name or --lines.");
        if (symbol is not null) return (name with { Symbol = symbol.Replace("::", ".", StringComparison.Ordinal) }, Function is null ? DeclarationKind.Type : DeclarationKind.Function);
        var lines = LineRange().Match(Lines!.Trim());
        if (!lines.Success || !int.TryParse(lines.Groups[1].Value, CultureInfo.InvariantCulture, out var from)
            || !int.TryParse(lines.Groups[lines.Groups[2].Success ? 2 : 1].Value, CultureInfo.InvariantCulture, out var to))
        {
            throw UsageErrors.Usage($"{UsageErrors.Quote(Lines!)} are no lines.", "For example: --lines 10-40, or --lines 12.");
        }

        return (name with { From = from, To = to }, DeclarationKind.Any);
    }

    private async Task<CodeTarget> ReadTextAsync(TargetName name, DeclarationKind kind, CancellationToken cancellation)
    {
        var names = LanguageCatalog.All.Select(each => each.Id).ToList();
        if (Language is null) throw UsageErrors.Usage("The language of standard input is not known.", $"Name it with --lang: {string.Join(", ", names)}.");
        var known = LanguageCatalog.ForName(Language)
            ?? throw UsageErrors.Usage($"{UsageErrors.Quote(Language)} is not a language that can be analysed.", Nearest.To(Language, names) is { } near ? $"Did you mean '{near}'?" : $"Analysed are {string.Join(", ", names)}.");
        try
        {
            var text = await BoundedText.ReadAsync(Host.In, MostKilobytes * 1024, cancellation).ConfigureAwait(false)
                ?? throw new CodeGuruException(ExitCode.UnreadableInput, "The text is too large", $"Standard input has more than {MostKilobytes} KB.", "Raise files.max_size_kb to read more.");
            return await Resolver.ResolveTextAsync(text, known, name, kind, cancellation).ConfigureAwait(false);
        }
        catch (DecoderFallbackException error)
        {
            throw new CodeGuruException(ExitCode.UnreadableInput, "The text is not text", "Standard input is not valid UTF-8.", null, error);
        }
    }

    [GeneratedRegex("^([0-9]+)(?:-([0-9]+))?$")]
    private static partial Regex LineRange();
}
