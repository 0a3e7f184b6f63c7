using System.Globalization;
using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Looks up every <c>file:line</c>, and whether what the sentence says of that place stands there.</summary>
internal sealed partial class PlaceCitations(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public static bool IsPlace(string text) => MarkedPlace().Match(text) is { Success: true } match && IsCode(match.Groups["path"].Value);

    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        var places = Places(sentence).OrderBy(place => place.Index).ToList();
        var from = 0;
        for (var at = 0; at < places.Count; at++)
        {
            var place = places[at];
            // Several places in a row are about the same words.
            if (at > 0 && !Joins().IsMatch(sentence.Text[(places[at - 1].Index + places[at - 1].Length)..place.Index])) from = places[at - 1].Index + places[at - 1].Length;
            var before = sentence.Text[from..place.Index];
            var after = sentence.Text[(place.Index + place.Length)..(at + 1 < places.Count ? places[at + 1].Index : sentence.Text.Length)];
            var (start, end) = sentence.Place(place.Index, place.Length);
            // Where more than a word or two stands before the place, that is what it is the place of.
            var isOpening = !before.Any(CitedSentence.IsMark) && before.Count(letter => letter == ' ') <= 3;
            var clause = before[ClauseStart(before)..];
            var near = Named(sentence, clause) is { Count: > 0 } || (Code.Subject is not null && !IsInSubject(place)) ? Named(sentence, before) : [];
            if (IsWhere().Match(after) is { Success: true } where) after = after[where.Length..];
            var (verdict, problem) = Judge(place, near, isOpening ? Named(sentence, after[..ClauseEnd(after)]) : near.Count == 0 && Means().Match(after) is { Success: true } means ? Named(sentence, means.Value) : []);
            if (problem is null && OfKind(sentence, before, place) is { } other) (verdict, problem) = (CitationVerdict.False, other);
            if (problem is null && NotOfKind(sentence.Written(before), place) is { } nothing) (verdict, problem) = (CitationVerdict.False, nothing);
            if (problem is null && Snippet(sentence, clause, after, place) is { } written) (verdict, problem) = (CitationVerdict.False, written);
            if (problem is null && Sign(sentence, clause, place) is { } sign) (verdict, problem) = (CitationVerdict.False, sign);
            if (problem is null && DoneElsewhere(clause, place) is { } done) (verdict, problem) = (CitationVerdict.False, done);
            if (problem is null && Declared(sentence, before, place) is { } elsewhere) (verdict, problem) = (CitationVerdict.False, elsewhere);
            yield return new Citation(place.Shown, start, end, verdict, problem);
        }
    }

    private (CitationVerdict Verdict, string? Problem) Judge(Place place, IReadOnlyList<CodeName> before, IReadOnlyList<CodeName> after)
    {
        var files = place.Path is { } path ? Code.FilesNamed(path).ToList() : Code.Subject is { } subject ? [Code.FileOf(subject)] : Code.Files is [var only] ? [only] : Code.Files.ToList();
        if (files.Count == 0) return (CitationVerdict.Unknown, $"there is no `{place.Path}` among the files read");
        var holding = files.Where(file => place.From >= 1 && place.To >= place.From && place.To <= file.Code.LineCount).ToList();
        if (holding.Count == 0) return (CitationVerdict.Unknown, files is [var one] ? $"`{one.Path}` has {one.Code.LineCount} lines" : "no file has so many lines");
        // Where no name of this code stands beside it, there is nothing to compare with.
        var names = before.Count > 0 ? before : after;
        if (names.Count == 0 || holding.Any(file => names.Any(name => Stands(file, name, place)))) return (CitationVerdict.Fine, null);
        if (before.Count > 0 && after.Count > 0 && holding.Any(file => after.Any(name => Stands(file, name, place)))) return (CitationVerdict.Fine, null);
        return (CitationVerdict.False, $"{(place.From == place.To ? $"line {place.From} does" : $"lines {place.From}-{place.To} do")} not speak of `{names[^1].Last}`{Where(holding, names[^1])}");
    }

    /// <summary>Where the last clause begins: what stands before may be about another place.</summary>
    private static int ClauseStart(string text) => Clauses().Matches(text) is { Count: > 0 } found ? found[^1].Index : 0;

    /// <summary>Where the first clause ends: "Line 7 returns what `known` holds" does not say that `known` stands there.</summary>
    private static int ClauseEnd(string text) => Relatives().Match(text) is { Success: true } found ? found.Index : text.Length;

    private bool IsInSubject(Place place) =>
        Code.Subject is { } subject && Code.FileOf(subject) is var file && (place.Path is not { } path || Code.FilesNamed(path).Contains(file)) && file.Code.LineOf(subject.Span) <= place.From && file.Code.EndLineOf(subject.Span) >= place.To;

    /// <summary>What is wrong with "`f` begins on line 7"; null where nothing is, or nothing of the kind is said.</summary>
    private string? Declared(CitedSentence sentence, string before, Place place)
    {
        if (place.Path is not null || Begins().Match(before) is not { Success: true } match || sentence.MarkOf(match.Groups["mark"].Value[0]).Name is not { } name) return null;
        var found = Code.Find(name).Where(symbol => symbol.IsCallable || symbol.IsType).ToList();
        if (found.Count == 0 || found.Exists(symbol => Code.FileOf(symbol).Code is var file && file.LineOf(symbol.Span) - 1 <= place.From && file.LineOf(symbol.NameSpan) + 1 >= place.From)) return null;
        return $"`{name.Last}` is declared on line {Code.FileOf(found[0]).Code.LineOf(found[0].NameSpan)}";
    }

    /// <summary>What is wrong with "is thrown on line 7": what is explained does such a thing, but not there.</summary>
    private string? OfKind(CitedSentence sentence, string before, Place place)
    {
        if (place.Path is not null || Deeds().Match(before) is not { Success: true } deed) return null;
        if (Code.Subject is not { IsCallable: true, Body: not null } subject) return deed.Groups["raised"].Success ? RaisedElsewhere(sentence, before, place) : null;
        if (!IsInSubject(place)) return null;
        var file = Code.FileOf(subject);
        var evidence = subject.WithDescendants().Select(Code.EvidenceOf).ToList();
        var lines = (deed.Groups["raised"].Success ? evidence.SelectMany(each => each.Raises).Select(raise => raise.Span)
            : deed.Groups["caught"].Success ? evidence.SelectMany(each => each.Handlers).Select(handler => handler.Span)
            : evidence.SelectMany(each => each.Calls).Where(call => call.Callee is Expression.Name { Identifier: var name } && name == subject.Name || (call.Callee is Expression.Member { Identifier: var member } && member == subject.Name)).Select(call => call.Span))
            .Select(span => (From: file.Code.LineOf(span), To: file.Code.EndLineOf(span))).ToList();
        if (lines.Count == 0 || lines.Exists(each => each.From <= place.To + 1 && each.To >= place.From - 1)) return null;
        return $"{deed.Value.Split(' ')[0].Trim()}: not there, but on line {lines[0].From}";
    }

    /// <summary>What is wrong with "`E` is thrown on line 7" said of a whole file: its code raises the type by a statement of its own, but not there.</summary>
    private string? RaisedElsewhere(CitedSentence sentence, string before, Place place)
    {
        if (Code.Files is not [var file] || Named(sentence, before).LastOrDefault(name => Facts.Failures.IsError(Code, name.Last)) is not { } type) return null;
        var lines = file.Code.Module.WithDescendants().SelectMany(symbol => Code.EvidenceOf(symbol).Raises).Where(raise => CodeWords.Has(file.Code.TextOf(raise.Span), type.Last)).Select(raise => (From: file.Code.LineOf(raise.Span), To: file.Code.EndLineOf(raise.Span))).ToList();
        return lines.Count == 0 || lines.Exists(each => each.From <= place.To + 1 && each.To >= place.From - 1) ? null : $"`{type.Last}` is raised on line {lines[0].From}";
    }

    /// <summary>What is wrong with "the loop on line 7": nothing of the kind stands there, or next to it.</summary>
    private string? NotOfKind(string before, Place place)
    {
        if (Kinds().Match(before) is not { Success: true } match) return null;
        var files = place.Path is { } path ? [.. Code.FilesNamed(path)] : Code.Subject is { } subject ? [Code.FileOf(subject)] : Code.Files.ToList();
        if (files is not [var file] || place.From < 1 || place.To > file.Code.LineCount || place.To < place.From) return null;
        var (from, to) = (Math.Max(1, place.From - 1), Math.Min(file.Code.LineCount, place.To + 1));
        var isLoop = match.Groups["loop"].Success;
        var statements = file.Code.Module.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => StatementTree.All(symbol.Body!)).ToList();
        var spans = isLoop ? statements.OfType<Statement.Loop>().Select(loop => loop.Span) : statements.OfType<Statement.Try>().SelectMany(attempt => attempt.Handlers).Select(handler => handler.Span);
        return (isLoop ? Repeating() : Handling()).IsMatch(Lines(file, from, to)) || spans.Any(span => file.Code.LineOf(span) <= to && file.Code.EndLineOf(span) >= from) ? null : $"no {match.Groups["kind"].Value} stands there";
    }

    /// <summary>What is wrong with "`if (!done)` on line 7": the text stands in the file, but not there.</summary>
    private string? Snippet(CitedSentence sentence, string clause, string after, Place place)
    {
        var marks = clause.Where(CitedSentence.IsMark).Concat(clause.Any(CitedSentence.IsMark) ? "" : Means().Match(after).Value.Where(CitedSentence.IsMark)).Select(sentence.MarkOf).ToList();
        if (place.Path is not null || marks is not [{ Text: { Length: > 5 } text, Name: null or { Rest: not ("" or "()") } }] || !text.AsSpan().ContainsAny(" (=") || IsPlace(text)) return null;
        var files = Code.Subject is { } subject ? [Code.FileOf(subject)] : Code.Files;
        if (files is not [var file] || place.From < 1 || place.To > file.Code.LineCount || place.To < place.From) return null;
        var sought = Bare(text.TrimEnd(';'));
        var at = Bare(file.Code.Text).IndexOf(sought, StringComparison.Ordinal);
        var (from, to) = StatementAt(file, place);
        // What stands below a condition happens "if" it holds.
        if (at < 0 || Bare(Lines(file, Math.Max(1, from - 2), to).ToString()).Contains(sought, StringComparison.Ordinal)) return null;
        return $"{(place.From == place.To ? $"line {place.From} does" : $"lines {place.From}-{place.To} do")} not hold `{text}`";
    }

    /// <summary>What is wrong with "`#` is skipped on line 7": the sign stands in quotes elsewhere, and not there.</summary>
    private string? Sign(CitedSentence sentence, string clause, Place place)
    {
        if (place.Path is not null || Code.Files is not [var file] || place.From < 3 || place.To + 2 > file.Code.LineCount || clause.Where(CitedSentence.IsMark).Select(sentence.MarkOf).ToList() is not [{ IsMarked: true, Text: { Length: <= 3 } sign }] || sign.Any(char.IsLetterOrDigit)) return null;
        string[] quoted = [$"'{sign}'", $"\"{sign}\""];
        var (from, to) = StatementAt(file, place);
        var lines = Lines(file, Math.Min(from, place.From - 2), Math.Max(to, place.To + 2)).ToString();
        return quoted.Any(each => file.Code.Text.Contains(each, StringComparison.Ordinal)) && !lines.Contains(sign, StringComparison.Ordinal) ? $"`{sign}` does not stand there" : null;
    }

    /// <summary>What is wrong with "the lock is released on line 7": the function around calls what bears the verb's name, but not there.</summary>
    private string? DoneElsewhere(string clause, Place place)
    {
        if (place.Path is not null || place.From != place.To || Code.Files is not [var file] || Done().Match(clause) is not { Success: true } done) return null;
        if (file.Code.Module.WithDescendants().Where(symbol => symbol is { IsCallable: true, Body: not null } && file.Code.LineOf(symbol.Span) <= place.From && file.Code.EndLineOf(symbol.Span) >= place.To).MinBy(symbol => symbol.Span.Length) is not { } around) return null;
        var verb = done.Groups["verb"].Value.ToLowerInvariant();
        var calls = Code.EvidenceOf(around).Calls.Where(call => Facts.ValueReader.CalledName(call) is { } name && Handbook.Search.IdentifierParts.Of(name).DefaultIfEmpty(name.ToLowerInvariant()).Any(part => part == verb || part + "d" == verb || part + "ed" == verb || (part.Length > 2 && part + part[^1] + "ed" == verb) || (part.EndsWith('y') && part[..^1] + "ied" == verb))).ToList();
        var (from, to) = StatementAt(file, place);
        return calls.Count == 0 || calls.Exists(call => file.Code.LineOf(call.Span) <= Math.Max(to, place.To + 1) && file.Code.EndLineOf(call.Span) >= Math.Min(from, place.From - 1)) ? null : $"that is done on line {file.Code.LineOf(calls[0].Span)}";
    }

    private static string Bare(string text) => Spaces().Replace(text, "");

    /// <summary>Whether the name stands on these lines, in the statement that begins or goes on there, or declares what they are part of.</summary>
    private bool Stands(ExplainedFile file, CodeName name, Place place)
    {
        var (from, to) = StatementAt(file, place);
        var lines = Lines(file, from, to);
        if (CodeWords.Has(lines, name.Last)) return true;
        // What is of a library's type often bears its name: a controller of `AbortController`.
        // What is raised again bears the name of a variable.
        if (IsRethrown(file, name, from, to) || IsNamedResult(file, name, from, to)) return true;
        // A constructor calls its base by no name of it, and a type's own code makes it under another.
        if (Code.Find(name).Any(symbol => symbol.IsType) && (CodeWords.Has(lines, "Self") || CodeWords.Has(lines, "cls") || CodeWords.Has(lines, "new self") || CodeWords.Has(lines, "new static") || CodeWords.Has(lines, "super") || CodeWords.Has(lines, "base") || CodeWords.Has(lines, "parent"))) return true;
        if (Code.Find(name).Count == 0 && !IsVariable(file, name.Last) && LastWord().Match(name.Last) is { Success: true, Index: > 0 } word && CodeWords.Has(lines, word.Value.ToLowerInvariant())) return true;
        return Code.Find(name).Any(symbol => Code.FileOf(symbol) == file && file.Code.LineOf(symbol.Span) <= place.To && file.Code.EndLineOf(symbol.Span) >= place.From);
    }

    private bool IsRethrown(ExplainedFile file, CodeName name, int from, int to) =>
        file.Code.Module.WithDescendants().Where(symbol => symbol.IsCallable && file.Code.LineOf(symbol.Span) <= to && file.Code.EndLineOf(symbol.Span) >= from).Select(Code.EvidenceOf)
            .Any(evidence => evidence.Raises.Any(raise => raise.Value is null or Expression.Name && file.Code.LineOf(raise.Span) is var line && line >= from && line <= to)
                && evidence.Handlers.Any(handler => handler.Types.Any(type => CodeWords.Has(file.Code.TextOf(type.Span), name.Last))));

    private bool IsVariable(ExplainedFile file, string name) => Code.EvidenceOf(file.Code.Module).Assigns.Any(assign => assign.Targets.Any(target => target is Expression.Name own && own.Identifier == name));

    /// <summary>A bare return gives back results that only the function's type names.</summary>
    private bool IsNamedResult(ExplainedFile file, CodeName name, int from, int to) =>
        file.Code.Module.WithDescendants().Any(symbol => symbol is { IsCallable: true, Type: { } type } && CodeWords.Has(type, name.Last)
            && Code.EvidenceOf(symbol).Returns.Any(result => result.Value is null && file.Code.LineOf(result.Span) is var line && line >= from && line <= to));

    /// <summary>The lines of the place with all of the statements that begin on its first or go over its lines without others in them.</summary>
    private static (int From, int To) StatementAt(ExplainedFile file, Place place)
    {
        var (from, to) = (place.From, place.To);
        foreach (var symbol in file.Code.Module.WithDescendants())
        {
            if (symbol.Kind != SymbolKind.Module)
            {
                var (first, last) = (file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span));
                var head = symbol.Body is { Statements: [var inner, ..] } ? file.Code.LineOf(inner.Span) - 1 : last;
                if (first <= place.From && head >= place.From) (from, to) = (Math.Min(from, first), Math.Max(to, first == place.From ? last : head));
            }

            if (symbol.Body is null) continue;
            foreach (var block in StatementTree.All(symbol.Body).OfType<Statement.Block>())
            {
                if (block.Lock is { } locked && IsBlock(file, block, place)) from = Math.Min(from, file.Code.LineOf(locked.Span));
            }

            foreach (var statement in StatementTree.All(symbol.Body).Where(each => each is not Statement.Block and not Statement.Declare))
            {
                var (first, last) = (file.Code.LineOf(statement.Span), file.Code.EndLineOf(statement.Span));
                var isSimple = !statement.Inner().Any();
                // What is said of a block is said of the head that it stands under.
                if (statement.Inner().OfType<Statement.Block>().Any(block => IsBlock(file, block, place))) from = Math.Min(from, first);
                if (first == place.From || (isSimple && first <= place.To && last >= place.From && last - first < 40)) (from, to) = (Math.Min(from, first), Math.Max(to, last));
            }
        }

        return (from, to);
    }

    private static bool IsBlock(ExplainedFile file, Statement.Block block, Place place) =>
        (place.To > place.From && file.Code.LineOf(block.Span) == place.From && file.Code.EndLineOf(block.Span) == place.To)
        || block.Statements is [var first, .., var last] && file.Code.LineOf(first.Span) == place.From && file.Code.EndLineOf(last.Span) == place.To
        || (block.Statements is [var only] && place.To > place.From && file.Code.LineOf(only.Span) == place.From && file.Code.EndLineOf(only.Span) == place.To);

    private static ReadOnlySpan<char> Lines(ExplainedFile file, int from, int to)
    {
        var start = file.Code.Lines.StartOf(from);
        var end = to >= file.Code.Lines.Count ? file.Code.Text.Length : file.Code.Lines.StartOf(to + 1);
        return file.Code.Text.AsSpan(start, end - start);
    }

    private string Where(IReadOnlyList<ExplainedFile> files, CodeName name)
    {
        var declared = Code.Find(name).FirstOrDefault(symbol => files.Contains(Code.FileOf(symbol)) && symbol.Kind != SymbolKind.Module);
        return declared is null ? "" : $"; it is declared on line {Code.FileOf(declared).Code.LineOf(declared.Span)}";
    }

    private List<CodeName> Named(CitedSentence sentence, string stretch) =>
        [.. stretch.Where(CitedSentence.IsMark).Select(letter => sentence.MarkOf(letter).Name).OfType<CodeName>().Where(name => name.Last.Length > 1 && name.Last != "this" && Code.Contains(name.Last) && !Wraps().IsMatch(name.Last) && !Code.FilesNamed(name.Dotted).Any())];

    private static IEnumerable<Place> Places(CitedSentence sentence)
    {
        foreach (var (mark, index) in sentence.Marks)
        {
            if (MarkedPlace().Match(mark.Text) is { Success: true } match && IsCode(match.Groups["path"].Value)) yield return Place.Of(match, index, 1, match.Groups["path"].Value);
        }

        foreach (Match match in WrittenPlace().Matches(sentence.Text))
        {
            if (IsCode(match.Groups["path"].Value)) yield return Place.Of(match, match.Index, match.Length, match.Groups["path"].Value);
        }

        foreach (Match match in WrittenLines().Matches(sentence.Text))
        {
            var file = sentence.MarkIn(match.Groups["file"].Value)?.Text;
            foreach (Capture range in match.Groups["range"].Captures)
            {
                var numbers = Digits().Matches(range.Value);
                var from = int.Parse(numbers[0].Value, CultureInfo.InvariantCulture);
                yield return new Place(file, from, numbers.Count > 1 ? int.Parse(numbers[1].Value, CultureInfo.InvariantCulture) : from, range.Index, range.Length);
            }
        }
    }

    private static bool IsCode(string path) => path.LastIndexOf('.') is > 0 and var dot && GrammarCatalog.ForExtension(path[dot..]) is not null;

    private sealed record Place(string? Path, int From, int To, int Index, int Length)
    {
        public string Shown => $"{(Path is null ? "line " : Path + ":")}{From}{(To == From ? "" : $"-{To}")}";

        public static Place Of(Match match, int index, int length, string path)
        {
            var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
            return new Place(path, from, match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : from, index, length);
        }
    }

    [GeneratedRegex(@"^(?<path>[\w./\\ +-]+):L?(?<from>\d{1,7})(?:[-–—]L?(?<to>\d{1,7})|:\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedPlace();

    [GeneratedRegex(@"(?<![\w/\\.:])(?<path>[\w./\\+-]+):L?(?<from>\d{1,7})(?:[-–—]L?(?<to>\d{1,7}))?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenPlace();

    [GeneratedRegex(
        @"\b(?:lines?\s+|(?-i:L)(?=\d\d))(?<range>\d{1,7}(?:\s*(?:[-–—]|\bto\b|\bthrough\b)\s*\d{1,7})?)(?:\s*(?:,\s*(?:and\s+)?|and\s+|or\s+)(?<range>\d{1,7}(?:\s*[-–—]\s*\d{1,7})?)(?![\w.]|\s+(?:more|others?)\b))*(?:\s+(?:of|in)\s+(?<file>" + CitedSentence.Mark + "))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenLines();

    [GeneratedRegex(@"^\s+is\s+where\s+", RegexOptions.CultureInvariant)]
    private static partial Regex IsWhere();

    [GeneratedRegex(@"\b(?:what|which|that|where|because|since|so|until)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relatives();

    [GeneratedRegex(@"^[\s,;]*(?:and|or)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^\)?\s+(?:with|via|using|through|by\s+calling)\s+(?:the\s+|a\s+)?" + CitedSentence.Mark, RegexOptions.CultureInvariant)]
    private static partial Regex Means();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?:(?<raised>re-?thrown|re-?raised|thrown|raised)|(?<caught>caught|rescued)|(?<self>recursion|recursive\s+calls?|calls\s+itself)(?:\s+(?:happens?|occurs?|takes\s+place|is|are|sits?|stands?))?)\s*(?:again\s+)?(?:on|at|in|\()\s*(?:lines?\s+|L)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Deeds();

    [GeneratedRegex(@"\b(?<kind>(?<loop>loop)|`?(?:catch|except|rescue)`?\s+(?:block|clause|branch|handler))\b[^.;,()]{0,40}?\s*(?:on|at|in|from|\()\s*(?:lines?\s+|L)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"\b(?:for|while|loop|do|each\w*|foreach|forEach|map\w*|times|until|repeat|filter|reduce|goto|range|upto|select|Select|Where|iter\w*|retry)\b|=>|\{\s*\|", RegexOptions.CultureInvariant)]
    private static partial Regex Repeating();

    [GeneratedRegex(@"catch|except|rescue|recover|Err\b|err\b|error", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Handling();

    [GeneratedRegex(@"\b(?:is|are|gets)\s+(?:then\s+|finally\s+)?(?<verb>\p{Ll}{3,}ed)\s+(?:again\s+)?(?:on|at|in)\s+(?:lines?\s+|L)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?:,\s+(?:and|but|so|then|which|because)|;|:|\s(?:and|but|then)\s+(?:then\s+)?\p{Ll}+s)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"(?<!\bof\s+|\btype\s+)(?<mark>" + CitedSentence.Mark + @"),?\s+(?:which\s+)?(?:begins|starts|(?:is\s+)?(?:declared|defined))\s+(?:on|at|in)\s+(?:lines?\s+|L)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Begins();

    /// <summary>Words for a block, of which any line is a place.</summary>
    [GeneratedRegex("^(?:if|else|elif|for|foreach|while|loop|do|try|catch|except|rescue|finally|ensure|with|using|switch|match|select|case)$", RegexOptions.CultureInvariant)]
    private static partial Regex Wraps();

    [GeneratedRegex(@"\p{Lu}\p{Ll}{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex LastWord();
}
