using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what is called, and with what, where the code is too long to be quoted.</summary>
internal sealed class CallPhrases(ExpressionPhrases phrases)
{
    private const int MostArguments = 3;
    private const int LongestArguments = 140;
    private const int ShortestChain = 3;

    /// <summary>The value of a call as a noun.</summary>
    public string Value(Expression.Call call)
    {
        if ((call.IsConstruction || IsMaking(call)) && phrases.IsShort(call.Callee.Span)) return $"a new {Made(call.Callee)}{Filled(call) ?? Given(call, ", made with")}";
        if (call.Callee is Expression.Statements { Statement: Statement.Declare { Symbol: var made } }) return InPlace(made);
        if (call.Callee is Expression.Name { Identifier: var macro } && phrases.File.Conventions.Terms.ListingMacros.TryGetValue(macro, out var kind)) return Listing(call, kind);
        if (call.Callee is Expression.Lambda) return "the result of a function that is called where it is written";
        if (call is { Callee: Expression.Member { Identifier: "new", Target: Expression.Name { Identifier: var holder } }, Arguments: [{ Name: null } held] } && phrases.File.Conventions.Terms.Holders.Contains(holder)) return $"{Wording.ArticleBefore(Wording.Code(holder))} around {Told(held)}";
        if (phrases.File.Conventions.Terms.CapitalsWrap && call.Arguments is [_, ..] && phrases.IsShort(call.Callee.Span) && ExpressionPhrases.NameOf(call.Callee) is [>= 'A' and <= 'Z', ..])
            return $"{phrases.Text(call.Callee.Span)}{Given(call, call.Arguments.Count == 1 ? " around" : " with")}";
        return Mapped(call) ?? Chain(call) ?? $"the result of {Called(call, ", called on", ", called with")}";
    }

    /// <summary>What an object is made of, by its own name where the code only says that it is the type around.</summary>
    private string Made(Expression type)
    {
        var (written, terms) = (phrases.File.TextOf(type.Span).ToString(), phrases.File.Conventions.Terms);
        if (written == terms.CalledTypeWord) return $"object of the class that this is called on ({Wording.Code(written)})";
        return type is Expression.Name { Identifier: var name } && terms.OwnTypeWords.Contains(written) ? Wording.Code(name) : phrases.Text(type.Span);
    }

    /// <summary>An object that is another one but for some fields: <c>Config { name, ..base }</c>.</summary>
    private string? Filled(Expression.Call call) =>
        call.Arguments is [.., { Value: Expression.Spread { Operand: var rest } spread }] && phrases.File.TextOf(spread.Span) is ['.', '.', not '.', ..] && call.Arguments.Count > 1
            ? $" with its own {Wording.Listed([.. call.Arguments.SkipLast(1).Select(argument => Wording.Code(argument.Name ?? ""))], 4)}, and the other {Wording.Many(phrases.File.Conventions.Terms.Field)} from {phrases.Value(rest)}" : null;

    private string Listing(Expression.Call call, string kind) =>
        phrases.File.TextOf(call.Span).Contains(';') && call.Arguments is [var element, var count] ? $"{Wording.Article(kind)} of {phrases.Value(count.Value)} times {phrases.Value(element.Value)}"
            : call.Arguments.Count <= MostArguments ? $"{Wording.Article(kind)} of {Wording.Listed([.. call.Arguments.Select(argument => phrases.Value(argument.Value))])}" : $"{Wording.Article(kind)} of {Wording.Counted(call.Arguments.Count, "element")}";

    /// <summary>An object whose type is written where it is made, by what the type builds on and what it adds.</summary>
    private string InPlace(Symbol type)
    {
        var own = type.Members.Where(member => member.Name.Length > 0).Select(member => Wording.Code(member.Name)).Distinct().ToList();
        return type.Bases is [var only] && phrases.IsShort(only.Span) ? $"a new {phrases.Text(only.Span)}{(own.Count == 0 ? "" : $" with its own {Wording.Listed(own, 4)}")}" : "an object of a type written in place";
    }

    /// <summary>Whether a method is called without a word for the object, which is then the code's own.</summary>
    public static bool IsOwn(Expression.Call call) => call.Callee is Expression.Member { Target: Expression.This own } && own.Span == call.Span;

    /// <summary>Whether a call makes an object, in a language where classes are called like functions and bear names like theirs: <c>Counter(words)</c>.</summary>
    private bool IsMaking(Expression.Call call) => phrases.File.Conventions.ClassesAreCalled && ExpressionPhrases.NameOf(call.Callee) is [var first, .. var rest] && char.IsUpper(first) && rest.Any(char.IsLower);

    /// <summary>What is called, on what and with what, joined by the given words.</summary>
    public string Called(Expression.Call call, string on = " on", string with = " with")
    {
        if (call.Callee is Expression.Lambda lambda) return $"{Function(phrases.File, lambda, isBlock: false)} right where it is written{Given(call, $",{with}")}";
        // What a macro makes of such tokens only it knows.
        if (call.Callee is Expression.Name own && own.Span == call.Span && phrases.File.TextOf(call.Span).Contains("=>", StringComparison.Ordinal)) return Wording.Code(own.Identifier);
        if (call.Callee is Expression.Name macro && macro.Span == call.Span) return $"{Wording.Code(macro.Identifier)}{Given(call, with)}";
        if (IsOwn(call)) return $"{Wording.Code(((Expression.Member)call.Callee).Identifier)}{Given(call, with)}";
        if (phrases.IsShort(call.Callee.Span)) return $"{phrases.Text(call.Callee.Span)}{Given(call, with)}";
        if (call.Callee is Expression.Member member) return $"{Wording.Code(member.Identifier)}{on} {phrases.Value(member.Target)}{Given(call, " with")}";
        return $"what stands on {phrases.Place(call.Span)}";
    }

    /// <summary>A function without a name, and the names of what it is given.</summary>
    /// <param name="isBlock">Whether it is a block behind a call, in languages that have such.</param>
    public static string Function(CodeFile file, Expression.Lambda lambda, bool isBlock)
    {
        var text = file.TextOf(lambda.Span);
        var names = new List<string>();
        foreach (var parameter in lambda.Symbol.Parameters)
        {
            if (parameter is { Kind: not ParameterKind.Receiver, Name.Length: > 0, Names: null } && text.Contains(parameter.Name, StringComparison.Ordinal)) names.Add(Wording.Code(parameter.Name));
        }

        var word = isBlock ? "a block" : lambda.Symbol.Has("block") ? "an async block" : $"a {file.Conventions.Terms.Closure}";
        return names.Count is 0 or > MostArguments || names.Count != lambda.Symbol.Parameters.Count ? word : $"{word} that takes {Wording.Listed(names)}";
    }

    /// <summary>The clause for a call whose result does not matter.</summary>
    public string Effect(Expression.Call call) => !phrases.IsShort(call.Callee.Span) && Chain(call) is { } chain && chain.Split(", taken through ") is [var source, var links] ? $"takes {source} through {links}" : $"calls {Called(call)}";

    /// <summary>A call of a chain by itself: its name, and what it is given.</summary>
    public string Link(Expression.Call call) => $"{Wording.Code(((Expression.Member)call.Callee).Identifier)}{Given(call, " with")}";

    /// <summary>What a function that is only an expression makes of each element; null for any other call.</summary>
    private string? Mapped(Expression.Call call) =>
        call is { Callee: Expression.Member { Target: var source } member, Arguments: [{ Value: Expression.Lambda { Symbol: { Parameters: [{ Names: null, Name: [not '_', ..] name }], Body.Statements: [Statement.Return { Value: { } made } result] } } }] }
        && result.Span == made.Span && !phrases.File.Conventions.OptionsAreMapped && phrases.File.Conventions.MappingMethods.Contains(member.Identifier) && phrases.IsShort(source.Span) && phrases.IsQuotable(made.Span)
            ? $"{(phrases.File.Conventions.FlatteningMethods.Contains(member.Identifier) ? "the elements of " : "")}{phrases.Text(made.Span)} for each {Wording.Code(name)} of {phrases.Text(source.Span)}" : null;

    private string? Chain(Expression.Call call)
    {
        var chain = new List<string>();
        Expression source = call;
        while (source is Expression.Call { Callee: Expression.Member member })
        {
            chain.Insert(0, Wording.Code(member.Identifier));
            source = member.Target;
        }

        // What begins with a capital is a type, or a module: its first function is where the chain begins.
        if (ExpressionPhrases.NameOf(source) is [var first, ..] && char.IsUpper(first) && chain.Count > 0 && source is not Expression.Call && phrases.IsShort(source.Span))
            return chain.Count >= ShortestChain ? $"what {phrases.Text(phrases.IsShort(First(call, chain.Count).Span) ? First(call, chain.Count).Span : source.Span.To(Named(call, chain.Count)))} gives, taken through {Wording.Listed([.. chain.Skip(1)])}" : null;
        if (chain.Count > 0 && source is Expression.Call { Callee: Expression.Name } made && phrases.IsShort(made.Callee.Span) && !phrases.IsShort(((Expression.Member)call.Callee).Target.Span))
            return $"{(made.IsConstruction ? "a new" : "the result of")} {phrases.Text(made.Callee.Span)}, taken through {Wording.Listed(chain)}";
        return chain.Count >= ShortestChain && phrases.IsShort(source.Span) ? $"{phrases.Text(source.Span)}, taken through {Wording.Listed(chain)}" : null;
    }

    /// <summary>The first call of a chain.</summary>
    private static Expression.Call First(Expression.Call call, int links)
    {
        for (var left = links; left > 1 && call.Callee is Expression.Member { Target: Expression.Call inner }; left--) call = inner;
        return call;
    }

    /// <summary>The name of the first function of a chain.</summary>
    private static SourceSpan Named(Expression.Call call, int links)
    {
        for (var left = links; left > 1 && call.Callee is Expression.Member { Target: Expression.Call inner }; left--) call = inner;
        return ((Expression.Member)call.Callee).NameSpan;
    }

    private string Given(Expression.Call call, string verb)
    {
        if (call.Arguments.Count == 0 || (call.IsConstruction && call.Arguments.Count > MostArguments)) return "";
        var told = call.Arguments.Select(Told).ToList();
        if (told.Count == 1 || (told.Count <= MostArguments && told.Sum(each => each.Length) <= LongestArguments)) return $"{verb} {Wording.Listed(told)}";
        var function = call.Arguments.FirstOrDefault(argument => argument.Value is Expression.Lambda);
        return $"{verb} {Wording.Counted(call.Arguments.Count, "argument")}{(function is null ? "" : $", {Told(function)} among them")}";
    }

    private string Told(Argument argument) => argument switch
    {
        // What a function is given it goes through at once.
        { Value: Expression.Comprehension { Kind: CollectionKind.Generator } } => phrases.Value(argument.Value).Replace(CollectionPhrases.Lazily, "", StringComparison.Ordinal),
        { Value: Expression.Lambda lambda } when !phrases.IsShort(lambda.Span) || phrases.File.LineOf(lambda.Span) != phrases.File.EndLineOf(lambda.Span) => Function(phrases.File, lambda, argument.Name == Argument.Block),
        { Name: null or Argument.Block or ['<', ..] } => phrases.Value(argument.Value),
        { Name: var name } => $"{phrases.Value(argument.Value)} as {Wording.Code(name)}",
    };
}
