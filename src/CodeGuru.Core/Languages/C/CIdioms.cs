using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>What idioms of C and its library do, in words (en.cppreference.com, pubs.opengroup.org).</summary>
internal class CIdioms : Idioms
{
    private const int MostEntries = 8;

    public override string? Assignment(IPhrases phrases, Statement.Assign assign) => Table(phrases, assign);

    public override string? Condition(IPhrases phrases, Expression condition) => condition is Expression.Binary compared ? Read(phrases, compared) ?? Forked(phrases, compared) : null;

    public override IEnumerable<string> Fields(IPhrases phrases, Symbol type) => CFields.Of(phrases, type);

    /// <summary>The last part of what a name, a member or a callee is called; null for anything without a name.</summary>
    public static string? NameOf(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => member.Identifier,
        Expression.Call call => NameOf(call.Callee),
        _ => null,
    };

    /// <summary>Whether two expressions are written alike.</summary>
    public static bool AreAlike(IPhrases phrases, Expression one, Expression other) => phrases.File.TextOf(one.Span).SequenceEqual(phrases.File.TextOf(other.Span));

    /// <summary>The article before a type's name, by the letter that it is read aloud with.</summary>
    public static string Article(ReadOnlySpan<char> name) => char.ToLowerInvariant(name[0]) is 'a' or 'e' or 'i' or 'o' ? "an" : "a";

    /// <summary>An array that is filled with functions of the file; null for any other.</summary>
    private static string? Table(IPhrases phrases, Statement.Assign assign)
    {
        if (assign is not { IsDeclaration: true, Targets: [Expression.Name name], Value: Expression.Display { Items.Count: > 1 } table }) return null;
        var functions = phrases.File.Module.WithDescendants().Where(symbol => symbol.Kind == SymbolKind.Function).Select(symbol => symbol.Name).ToHashSet(StringComparer.Ordinal);
        var entries = table.Items.Where(item => phrases.File.TextOf(item.Value.Span) is not ("NULL" or "0" or "nullptr")).ToList();
        if (entries.Count < 2 || !entries.TrueForAll(item => item.Value is Expression.Name function && functions.Contains(function.Identifier))) return null;
        return $"defines {phrases.Value(name)}, a table of functions: {phrases.Listed([.. entries.Select(item => $"{phrases.Value(item.Value)}{(item.Key is { } key ? $" under {phrases.Value(key)}" : "")}")], MostEntries)}";
    }

    /// <summary>A question whether something could be read that is kept at once; null for any other.</summary>
    private static string? Read(IPhrases phrases, Expression.Binary compared)
    {
        if (compared.Operator is not ("!=" or "==" or ">" or ">=")) return null;
        var (left, end) = (Inner(compared.Left), phrases.File.TextOf(compared.Right.Span).ToString());
        var can = compared.Operator == "==" ? "cannot be read" : "can be read";
        return left switch
        {
            Expression.Assignment { Target: var got, Value: Expression.Call { Callee: Expression.Name { Identifier: "getline" }, Arguments: [{ Value: Expression.Unary { Operator: "&", Operand: var line } }, _, { Value: var stream }] } } when end is "-1" or "0" or "EOF" =>
                $"a line {can} from {phrases.Value(stream)} into {phrases.Value(line)}, with its length as {phrases.Value(got)}",
            Expression.Assignment { Target: var got, Value: Expression.Call { Callee: Expression.Name { Identifier: "fgetc" or "getc" }, Arguments: [{ Value: var stream }] } } when end is "EOF" =>
                $"a character {can} from {phrases.Value(stream)}, as {phrases.Value(got)}",
            Expression.Assignment { Target: var got, Value: Expression.Call { Callee: Expression.Name { Identifier: "getchar" }, Arguments: [] } } when end is "EOF" => $"a character {can} from the standard input, as {phrases.Value(got)}",
            Expression.Call { Callee: Expression.Name { Identifier: "fgets" }, Arguments: [{ Value: var line }, _, { Value: var stream }] } when end is "NULL" or "nullptr" => $"a line {can} from {phrases.Value(stream)} into {phrases.Value(line)}",
            _ => null,
        };
    }

    /// <summary>What a comparison of <c>fork</c>'s result asks; null for any other.</summary>
    private static string? Forked(IPhrases phrases, Expression.Binary compared)
    {
        if (!phrases.IsShort(compared.Span) || Inner(compared.Left) is not Expression.Name { Identifier: var name }) return null;
        var asked = (compared.Operator, phrases.File.TextOf(compared.Right.Span).ToString()) switch
        {
            ("<", "0") or ("==", "-1") => "no copy could be made",
            ("==", "0") => "this is the copy",
            (">", "0") or ("!=", "0") => "this is the process that was copied",
            _ => null,
        };
        return asked is not null && IsFork(phrases, name, compared.Span) ? $"{phrases.Text(compared.Span)}, that is, {asked}" : null;
    }

    /// <summary>Whether a name has its value from <c>fork</c> in the function that some code stands in.</summary>
    private static bool IsFork(IPhrases phrases, string name, SourceSpan at) =>
        phrases.File.Module.WithDescendants().Where(symbol => symbol.IsCallable && symbol.Span.Start <= at.Start && symbol.Span.End >= at.End && symbol.Body is not null).SelectMany(symbol => StatementTree.All(symbol.Body!)).OfType<Statement.Assign>()
            .Any(assign => assign is { Targets: [Expression.Name target], Value: Expression.Call { Callee: Expression.Name { Identifier: "fork" } } } && target.Identifier == name);

    private static Expression Inner(Expression expression)
    {
        while (expression is Expression.Group { Expressions: [var only] }) expression = only;
        return expression;
    }
}
