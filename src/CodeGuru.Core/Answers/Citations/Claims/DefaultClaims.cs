using System.Globalization;
using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks the defaults that parameters are said to have.</summary>
internal sealed partial class DefaultClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    private readonly CitedParameters parameters = new(code, subjects);

    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        if (Supposed().IsMatch(sentence.Text)) yield break;
        foreach (var (mark, index) in sentence.Marks)
        {
            // What stands behind "unless" is what differs from the default.
            if (Setting().Match(mark.Text) is { Success: true } match && IsUnless().IsMatch(sentence.Text[..index]) && Otherwise(sentence, index, match.Groups["name"].Value, match.Groups["value"].Value) is { } other) yield return other;
        }

        foreach (Match match in LeftOut().Matches(sentence.Text))
        {
            if (sentence.MarkOf(match.Groups["name"].Value[0]).Name is { Rest: "", Parts: [var name] } && parameters.Of(sentence, name) is { Count: > 0 } found && found.All(IsNeeded))
                yield return Cite(sentence, match.Index, match.Length, $"{name} may be left out", $"`{name}` has no default");
        }

        if (!SpeaksOfDefaults().IsMatch(sentence.Text)) yield break;
        var told = Told(sentence).ToList();
        if (told.Count == 0 && OnlyNumber(sentence) is var (only, at) && Alone(sentence, only, at) is { } alone) yield return alone;
        foreach (var citation in told) yield return citation;
    }

    /// <summary>What is said of the defaults of parameters by their names.</summary>
    private IEnumerable<Citation> Told(CitedSentence sentence)
    {
        foreach (var match in Named().Matches(sentence.Text).Concat(NamedAfter().Matches(sentence.Text)))
        {
            if (sentence.MarkOf(match.Groups["name"].Value[0]).Name is { Rest: "" } name && Value(sentence, match) is { } value && Judged(sentence, match, name.Last, value) is { } citation) yield return citation;
        }

        foreach (Match match in Word().Matches(sentence.Text))
        {
            if (Value(sentence, match) is not { } value) continue;
            if (Judged(sentence, match, match.Groups["word"].Value, value) is { } citation) yield return citation;
            else if (Named(match.Groups["word"].Value) is { } constant && Form(constant.Text) is { } own && Form(value) is { } form)
                yield return Cite(sentence, match.Index, match.Length, $"{constant.Name} is {value}", own == form ? null : $"`{constant.Name}` is `{constant.Text}`");
        }

        foreach (var (mark, index) in sentence.Marks)
        {
            if (Setting().Match(mark.Text) is not { Success: true } match || IsUnless().IsMatch(sentence.Text[..index])) continue;
            var isAside = sentence.Text[..index].EndsWith('(') && sentence.Text.Contains("default", StringComparison.OrdinalIgnoreCase) && !Set().IsMatch(sentence.Text);
            if ((isAside || IsDefault().IsMatch(sentence.Text[..index]) || IsDefaultThen().IsMatch(sentence.Text[(index + 1)..])) && Judged(sentence, index, 1, match.Groups["name"].Value, match.Groups["value"].Value) is { } citation) yield return citation;
        }

        foreach (var predicate in Mentions(sentence, Counted()))
        {
            if (ClaimWords.NumberOf(predicate.Match.Groups["number"].Value) is not { } number || Counted().Count(sentence.Text) > 1) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} has the default {number}", function => NumericDefault(function) is var (name, text) && text != number.ToString(CultureInfo.InvariantCulture) ? $"`{name}` is {text} by default" : null);
        }
    }

    /// <summary>Whether a call has to give the parameter, and nothing may stand for one that is missing.</summary>
    private bool IsNeeded((Symbol Function, Parameter Parameter) of) =>
        of.Parameter is { Default: null, Kind: ParameterKind.Ordinary, Names: null } parameter && !Code.FileOf(of.Function).Code.Conventions.ArgumentsMayBeLeftOut && of.Function is { IsCallable: true, Body: not null }
        && (parameter.Type is null || !Absent().IsMatch(parameter.Type));

    /// <summary>What is wrong with "unless it is made with that": that is the default.</summary>
    private Citation? Otherwise(CitedSentence sentence, int index, string name, string value)
    {
        var found = parameters.Of(sentence, name);
        return found.Count > 0 && Form(value) is { } form && found.All(each => each.Parameter.Default is { } given && Form(Code.FileOf(each.Function).Code.TextOf(given.Span).ToString()) == form) ? Cite(sentence, index, 1, $"{name} is other than {value}", $"`{name}` is `{value}` by default") : null;
    }

    /// <summary>The number of a sentence that names only one; null where it names none or several.</summary>
    private static (string Value, int Index)? OnlyNumber(CitedSentence sentence)
    {
        var found = Numbers().Matches(sentence.Text).Select(match => (match.Value, match.Index, After: sentence.Text[(match.Index + match.Length)..])).Where(each => ClaimWords.NumberOf(each.Value) is not (null or 1))
            .Concat(sentence.Marks.Where(each => Numeral().IsMatch(each.Mark.Text)).Select(each => (each.Mark.Text, each.Index, After: sentence.Text[(each.Index + 1)..]))).ToList();
        return found is [var only] && !Unit().IsMatch(only.After) && !Ordinal().IsMatch(only.After) ? (only.Item1, only.Index) : null;
    }

    /// <summary>Of the only number that stands beside the word "default": that of the parameter that is named, or of the only one that has a number.</summary>
    private Citation? Alone(CitedSentence sentence, string value, int index)
    {
        // A number that stands nowhere in the code is nobody's default.
        if (Form(value) is not { } form || Code.Files.Any(file => Product().IsMatch(file.Code.Text) || Regex.IsMatch(file.Code.Text, $@"(?<![\w.]){Regex.Escape(form)}(?![\w]|\.\d)", RegexOptions.CultureInvariant))) return null;
        var spoken = sentence.Marks.SelectMany(each => Subjects.Resolve(each.Mark)).Concat(Subjects.About(sentence)).ToList();
        var known = Code.Files.SelectMany(file => file.Code.Module.WithDescendants()).Where(symbol => spoken.Contains(symbol) || (symbol.Owner is { } owner && spoken.Contains(owner) && symbol.Parameters.Count > 0)).Select(NumericDefault).OfType<(string Name, string Text)>().ToList();
        return known is [var only] ? Cite(sentence, index, 1, $"{value} by default", $"`{only.Name}` is `{only.Text}` by default") : null;
    }

    private static string? Value(CitedSentence sentence, Match match) =>
        Unit().IsMatch(sentence.Text[(match.Index + match.Length)..]) ? null : sentence.Written(match.Groups["value"].Value).TrimEnd('.');

    private Citation? Judged(CitedSentence sentence, Match match, string name, string value) => Judged(sentence, match.Index, match.Length, name, value);

    private Citation? Judged(CitedSentence sentence, int index, int length, string name, string value)
    {
        var found = parameters.Of(sentence, name).Where(each => each.Parameter.Default is not null).ToList();
        if (found.Count == 0 || Form(value) is not { } form) return null;
        var defaults = found.Select(each => (each.Parameter.Name, Text: Code.FileOf(each.Function).Code.TextOf(each.Parameter.Default!.Span).ToString())).ToList();
        var isSo = defaults.Exists(each => Form(Constant(each.Text)) is not { } own || own == form || Form(each.Text) == form) || IsGivenElsewhere(name, value);
        return Cite(sentence, index, length, $"{name} defaults to {value}", isSo ? null : $"`{defaults[0].Name}` is `{defaults[0].Text}` by default");
    }

    /// <summary>Whether the name is given the value somewhere in the code: by a line that does so, or as the field of another type.</summary>
    private bool IsGivenElsewhere(string name, string value) =>
        Code.Files.Any(file => Regex.IsMatch(file.Code.Text, $@"\b{Regex.Escape(name)}\b(?:[""']?\s*,\s*|[^\n=]{{0,40}}(?:(?<![=!<>])=(?!=)|:|\?\??|\|\||\bor\b|\belse\b)\s*)[""']?{Regex.Escape(value.Trim('`', '"'))}(?![\w.])", RegexOptions.CultureInvariant));

    /// <summary>The value of a constant of the code, where a default is one.</summary>
    private string Constant(string text)
    {
        if (!CodeName().IsMatch(text)) return text;
        var name = text.Split('.', ':')[^1];
        var match = Code.Files.Select(file => Regex.Match(file.Code.Text, $@"\b{Regex.Escape(name)}\b(?:\s*:\s*[\w<>&']+)?\s*=\s*(?<value>[-\w.""']+)\s*[;,\n]", RegexOptions.CultureInvariant)).FirstOrDefault(match => match.Success);
        return match?.Groups["value"].Value ?? text;
    }

    /// <summary>The constant that bears the name of a default, and its value.</summary>
    private (string Name, string Text)? Named(string word)
    {
        var found = Code.Files.SelectMany(file => Regex.Matches(file.Code.Text, $@"\b(?<name>default_?{Regex.Escape(word)})\b(?:\s*:\s*[\w<>&']+)?\s*=\s*(?<value>[-\w.]+)\s*[;,\n]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)).ToList();
        return found is [var only] ? (only.Groups["name"].Value, only.Groups["value"].Value) : null;
    }

    private (string Name, string Text)? NumericDefault(Symbol function)
    {
        var given = function.Parameters.Where(parameter => parameter.Default is not null).Select(parameter => (parameter.Name, Text: Constant(Code.FileOf(function).Code.TextOf(parameter.Default!.Span).ToString()))).ToList();
        return given is [var only] && long.TryParse(only.Text, CultureInfo.InvariantCulture, out _) ? only : null;
    }

    /// <summary>A literal as it is compared; null for what is none, of which more may be meant than is written.</summary>
    private static string? Form(string value)
    {
        var text = value.Trim().Trim('`');
        if (ClaimWords.NumberOf(text) is { } number) return number.ToString(CultureInfo.InvariantCulture);
        if (double.TryParse(text.Replace("_", "", StringComparison.Ordinal).TrimEnd('f', 'F', 'd', 'D', 'm', 'M', 'L', 'l', 'u', 'U'), CultureInfo.InvariantCulture, out var real)) return real.ToString(CultureInfo.InvariantCulture);
        return text.ToLowerInvariant() switch
        {
            "none" or "null" or "nil" or "nullptr" or "undefined" => "nothing",
            "true" or "false" => text.ToLowerInvariant(),
            "[]" or "{}" or "()" or "''" or "\"\"" or "list()" or "dict()" or "set()" or "new()" => "empty",
            _ when text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] => text[1..^1].ToLowerInvariant(),
            _ => null,
        };
    }

    private const string Given = @"(?<value>" + CitedSentence.Mark + @"|-?\d[\d_.]*\b|none|null|nil|true|false|undefined|zero|one|two|three|four|five|six|seven|eight|nine|ten)";

    [GeneratedRegex("(?<name>" + CitedSentence.Mark + @")(?:\s+(?:parameter|argument|option|flag|value|field))?\s*(?:,?\s*(?:and\s+)?(?:which|that|it)\s+|\s+|\s*\(|:\s*)(?:is\s+\w+\s+and\s+)?(?:has\s+(?:an?\s+)?|with\s+(?:an?\s+)?|is\s+)?(?:defaults?|defaulting)(?:\s+value)?(?:\s+(?:to|is|of)|:|\s*=)?\s+" + Given + @"(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:default(?:\s+value)?\s+(?:of|for)\s+(?:the\s+)?(?<name>" + CitedSentence.Mark + @")(?:\s+(?:parameter|argument))?\s+is\s+" + Given + @"|(?<name>" + CitedSentence.Mark + @")\s+is\s+" + Given + @"\s+(?:by\s+default|unless\s+(?:given|told|set|passed|otherwise|the\s+call|another)|,?\s+unless\b)|(?<name>" + CitedSentence.Mark + @"),?\s+which\s+is\s+" + Given + @"\s+unless\b|" + Given + @"\s+as\s+(?:its|the)\s+(?<name>" + CitedSentence.Mark + @")|(?<name>" + CitedSentence.Mark + @")\s+starts\s+at\s+" + Given + @")(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedAfter();

    [GeneratedRegex(@"\bdefault\s+(?<word>\p{Ll}+)\s+(?:of|is)\s+" + Given + @"(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<name>[A-Za-z_]\w*)\s*(?:=|:)\s*(?<value>[-\w.""']+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b(?<number>one|two|three|four|five|six|seven|eight|nine|ten|twice|once|\d+)\b(?:\s+[\p{L}-]+){0,3},?\s+by\s+default\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s*(?:%|percent|(?:milli|micro|nano)?seconds?|ms|s\b|minutes?|hours?|days?|bytes?|[KMG]i?B|kilobytes?|megabytes?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:would|could|should|might|instead|rather|consider|better|no\s+default|not\s+default|without\s+a\s+default)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Supposed();

    [GeneratedRegex("(?<name>" + CitedSentence.Mark + @")(?:\s+(?:argument|parameter))?\s+is\s+(?:left\s+out|omitted)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"[?*&|]|Option|Maybe|None|null|nil|\.\.\.|func|interface|any", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Absent();

    [GeneratedRegex(@"\b(?:pass\w*|set|setting|use|using|with|unless|turn\w*|overrid\w+|chang\w+|instead|disabl\w+|enabl\w+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Set();

    [GeneratedRegex(@"\bunless\b[^,;.]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsUnless();

    [GeneratedRegex(@"\bdefaults?(?:\s+(?:is|of|to|value))?:?\s*\(?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsDefault();

    [GeneratedRegex(@"^\)?\s*(?:by\s+default|is\s+the\s+default)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsDefaultThen();

    [GeneratedRegex(@"\b(?:defaults?|defaulting|unless\s+(?:told|stated|specified|given|another|an?\s+other|a\s+different|overridden|otherwise|set|the\s+caller|the\s+call|you)|(?:is|are)\s+(?:left\s+out|omitted|not\s+given|not\s+passed|missing)|falls\s+back\s+to|if\s+omitted|when\s+omitted)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfDefaults();

    [GeneratedRegex(@"(?<![\w.–-]|\blines?\s|:)(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?![\w-]|\.\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^-?\d+(?:\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^\s*(?:-based|-indexed|times\s+\d|st\b|nd\b|rd\b|th\b|x\b|×|parameters?|arguments?|ways?|cases?|forms?|overloads?|modes?|kinds?|steps?|of\s+(?:the|them))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    /// <summary>Numbers that are worked out from others: the one that is said may be one of these.</summary>
    [GeneratedRegex(@"\d\s*(?:\*|<<|\+|-)\s*\d|\d_\d{3}|\d[eE]\d", RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex(@"^[A-Za-z_][\w.:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeName();
}
