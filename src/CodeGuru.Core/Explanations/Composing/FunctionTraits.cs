using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What can be said of a function from outside: what goes in, what comes out, what it changes on the way.</summary>
internal sealed class FunctionTraits(ExplainedCode code, ExplainedFile file, Symbol symbol)
{
    private const int MostNames = 6;
    private const int LongestEffect = 100;

    private readonly ExpressionPhrases phrases = new(file.Code);

    private OutsideEffectWords? outside;

    public string? Purpose { get; } = DocumentedPurpose.Of(symbol);

    /// <summary>What it does outside of the program.</summary>
    public OutsideEffectWords Outside => outside ??= new OutsideEffectWords(code, file, symbol, phrases);

    public string Name => SymbolName.Of(file.Code, symbol);

    public IReadOnlyList<string> Inputs { get; } =
    [
        .. symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter =>
        {
            var phrases = new ExpressionPhrases(file.Code);
            var name = parameter.Names is { } pattern && file.Code.TextOf(parameter.Span).Contains(file.Code.TextOf(pattern.Span), StringComparison.Ordinal) ? phrases.Text(pattern.Span) : parameter.Names is not null || !file.Code.TextOf(parameter.Span).Contains(parameter.Name, StringComparison.Ordinal) || parameter.Name.Length == 0 ? phrases.Text(parameter.Span) : Wording.Code(parameter.Name);
            if (Lending(file.Code, parameter) is { } lent) return $"{name} ({lent})";
            return parameter.Kind switch
            {
                ParameterKind.Rest => $"any number of {name}",
                ParameterKind.NamedRest => $"any named arguments, as {name}",
                ParameterKind.Block => $"a block, {name}",
                _ => parameter.Default is { } value && parameter.Names is null && phrases.IsShort(value.Span) ? $"{name} ({phrases.Text(value.Span)} unless given)" : name,
            };
        }),
    ];

    private IReadOnlyList<Statement> Statements { get; } = [.. CodeWalk.Statements(symbol.Body).OrderBy(statement => statement.Span.Start)];

    public bool Yields => file.Code.Conventions.BlockCall is null && CodeWalk.Expressions(symbol.Body).Any(expression => expression is Expression.Yield);

    public IReadOnlyList<int> AwaitLines =>
        [.. CodeWalk.Expressions(symbol.Body).OfType<Expression.Await>().Select(await => await.Span).Concat(Statements.Where(statement => statement is Statement.Loop { IsAsync: true } or Statement.With { IsAsync: true }).Select(statement => statement.Span)).Select(file.Code.LineOf).Distinct().Order()];

    /// <summary>What else of the files it uses, and who uses it.</summary>
    public FunctionUses Uses { get; } = new(code, file, symbol);

    private IReadOnlyList<PlacedName> Raises => RaisedErrors.All(file.Code, symbol.Body);

    /// <summary>Those that no handler of the function itself takes for certain.</summary>
    private IReadOnlyList<PlacedName> Escaping
    {
        get
        {
            var caught = CaughtRaises.Lines(file.Code, symbol);
            return [.. Raises.Where(raise => !caught.Contains(raise.Line))];
        }
    }

    /// <summary>The verb that the code itself has for it.</summary>
    public string RaiseWord => Statements.OfType<Statement.Raise>().FirstOrDefault() is { } raise && file.Code.TextOf(raise.Span).StartsWith("throw", StringComparison.Ordinal) ? "throws" : file.Code.Conventions.Terms.RaiseVerb ?? "raises";

    /// <summary>The exceptions that are raised by name, each with all of its lines.</summary>
    public IReadOnlyList<string> RaisedNames(string before = "") =>
        [.. (before.Length > 0 ? Raises : Escaping).GroupBy(raise => raise.Name).Select(group => (group.Key, Lines: Wording.Lines(group.Select(raise => raise.Line)))).Select(each => before.Length > 0 ? $"{Wording.Code(each.Key)} {before}{each.Lines}" : $"{Wording.Code(each.Key)} ({each.Lines})")];

    /// <summary>What comes out, as the rest of a sentence: <c>returns `total`</c>; null where nothing does.</summary>
    public string? Output()
    {
        var yields = CodeWalk.Expressions(symbol.Body).OfType<Expression.Yield>().Where(yield => yield.Value is not null && !yield.IsDelegating).ToList();
        var isDelegating = CodeWalk.Expressions(symbol.Body).OfType<Expression.Yield>().Any(yield => yield.IsDelegating);
        if (Yields) return yields.Count == 1 && !isDelegating ? $"yields {phrases.Value(yields[0].Value!)}{(yields[0].Key is { } key ? $" under the key {phrases.Value(key)}" : "")}" : "yields its results one by one";
        if (Constructors.ResultOf(file.Code, symbol) == ResultUse.Ignored) return null;
        var results = Statements.OfType<Statement.Return>().Concat(FromBlocks(symbol.Body)).Where(result => result.Value is not null || result.Results.Count > 0).ToList();
        var values = results.SelectMany(Left).Select(result => result.Value is null ? $"{Wording.Listed([.. result.Results.Select(Wording.Code)])} as {(result.Results.Count == 1 ? "it is" : "they are")} then" : result.Value is Expression.Name name && symbol.Members.Any(member => member.IsCallable && member.Name == name.Identifier) ? $"the inner function {phrases.Value(name)}"
            : file.Code.Conventions.Terms.Idioms.Result(phrases, result.Value) is { } idiom ? idiom
            : result.Value is Expression.Await await ? $"the outcome of {phrases.Waited(await)}" : phrases.Marked(result.Span.Start, result.Value!)).Distinct().ToList();
        // To end a function early is to give nothing, where the language has a value for that.
        if (values.Count > 0 && file.Code.Conventions.Terms.Nothing is { } nothing && !values.Contains(Wording.Code(nothing)) && (Statements.Concat(FromBlocks(symbol.Body)).Any(statement => statement is Statement.Return { Value: null, IsImplicit: false }) || EndsWithout(nothing))) values.Add("nothing");
        if (values.Count > 0 && symbol is { Name: "main", Body: { } main } && file.Code.Conventions.Terms.MainEndsWell && !Ending.Ends(file.Code, main)) values.Add("`0` by reaching its end");
        return Returned(results, values) is { } told ? told + Failing(values) : null;
    }

    /// <summary>Whether control may come to the end without a result. A declared type that does not allow for that is believed: what must leave earlier may be called.</summary>
    private bool EndsWithout(string nothing) =>
        symbol.Body is { } body && !Statements.Any(statement => statement is Statement.Return { IsImplicit: true }) && !Ending.Ends(file.Code, body)
        && (symbol.Type is not { } type || type.Contains(nothing, StringComparison.Ordinal) || type.StartsWith('?') || type.Contains("Optional", StringComparison.Ordinal) || type.Contains("void", StringComparison.Ordinal))
        && Analysis.Flow.ControlFlowGraph.Of(body, file.Code.Conventions).ReachesEnd;

    /// <summary>A loop that is the result gives what it is left with.</summary>
    private static IEnumerable<Statement.Return> Left(Statement.Return result) =>
        result.Value is Expression.Statements { Statement: Statement.Loop or Statement.Labeled { Body: Statement.Loop } } loop && CodeWalk.Statements(loop.Statement).OfType<Statement.Evaluate>().Where(each => each.IsGiven).ToList() is { Count: > 0 } given
            ? given.Select(each => new Statement.Return(each.Expression.Span, each.Expression)) : [result];

    /// <summary>What else comes out where something fails on the way; said already if the code returns it itself.</summary>
    private string Failing(List<string> values)
    {
        if (!CodeWalk.Expressions(symbol.Body).Any(expression => expression is Expression.Propagate)) return "";
        if (symbol.Type is not { } type || file.Code.Conventions.Terms.Missing(type) is not { } missing) return ", or the first failure on the way";
        return values.Contains(Wording.Code(missing)) ? "" : $", or {Wording.Code(missing)} as soon as something is missing";
    }

    private string? Returned(List<Statement.Return> results, List<string> values) =>
        values.Count switch
        {
            0 => null,
            1 => $"returns {values[0]}{(results is [{ Value: Expression.Name }, ..] && symbol.Type is { Length: > 0 and <= SourceLabel.Longest } type && type != values[0].Trim('`') ? $"{(IsAwaited(type) ? ", inside a" : ", of the type")} {Wording.Code(SourceLabel.Shorten(type))}" : "")}",
            _ when values.Sum(value => value.Length) > 100 && Made(results) is { } made => $"returns a new {made}",
            // What has commas of its own stands best at the end.
            4 or 5 when values.Sum(value => value.Length) < 100 && !values.Exists(value => value.Contains(", ", StringComparison.Ordinal)) => $"returns {Wording.Listed(values, "or")}",
            2 or 3 when values.Sum(value => value.Length) < 160 => $"returns {(values.Count == 2 ? "either " : "")}{Wording.Listed([.. values.OrderBy(value => value.Contains(", ", StringComparison.Ordinal) && !value.StartsWith('`'))], "or")}",
            _ when Chosen(results) is { } decision => $"returns one of {Wording.Counted(results.Count, "result")}, chosen by {decision}",
            _ => $"returns from {Wording.Counted(results.Count, "place")} ({Wording.Lines(results.Select(result => file.Code.LineOf(result.Span)))})",
        };

    /// <summary>What a block behind a call gives back from the function around it.</summary>
    private IEnumerable<Statement.Return> FromBlocks(Statement? body) => file.Code.Conventions.BlockCall is null ? [] :
        CodeWalk.Expressions(body).OfType<Expression.Call>().SelectMany(call => call.Arguments).Where(argument => argument.Name == Argument.Block).Select(argument => argument.Value).OfType<Expression.Lambda>()
            .SelectMany(block => CodeWalk.Statements(block.Symbol.Body).OfType<Statement.Return>().Where(result => file.Code.TextOf(result.Span).StartsWith("return", StringComparison.Ordinal)).Concat(FromBlocks(block.Symbol.Body)));

    /// <summary>The type whose object every result is; null where there is none.</summary>
    private string? Made(List<Statement.Return> results) =>
        results.Select(result => result.Value is Expression.Call { IsConstruction: true } made && phrases.IsShort(made.Callee.Span) ? phrases.Text(made.Callee.Span) : null).Distinct().ToList() is [{ } only] ? only : null;

    /// <summary>What a function's last statement decides by, where that chooses all that is given back.</summary>
    private string? Chosen(List<Statement.Return> results) =>
        symbol.Body?.Statements is [.., Statement.Match { Subject: { } subject and not Expression.Literal } match] && phrases.IsShort(subject.Span) && results.TrueForAll(result => result.Span.Start >= match.Span.Start)
            ? phrases.Text(subject.Span) : null;

    /// <summary>Whether a result is not there at once, but comes in an object that is waited for.</summary>
    private bool IsAwaited(string type) => symbol.Has("async") && type.IndexOf('<', StringComparison.Ordinal) is > 0 and var at && file.Code.Conventions.Terms.AwaitedTypes.Contains(type[..at]);

    /// <summary>Fields of its own object that it assigns.</summary>
    public IReadOnlyList<string> Changes()
    {
        var receiver = symbol.Parameters.FirstOrDefault(parameter => parameter.Kind == ParameterKind.Receiver)?.Name;
        var fields = OwnFields();
        return
        [
            .. Assigned().Where(target => target is Expression.Member member && (member.Target is Expression.This || (member.Target is Expression.Name name && name.Identifier == receiver)) || target is Expression.Name field && fields.Contains(field.Identifier))
                .Select(target => Wording.Code(ExpressionPhrases.NameOf(target)!)).Distinct(),
        ];
    }

    /// <summary>What the word or sign before a parameter lets the function do to its caller's variable; null where there is none.</summary>
    private static string? Lending(CodeFile file, Parameter parameter)
    {
        var written = file.TextOf(parameter.Span).ToString();
        return file.Conventions.Terms.LendingWords.FirstOrDefault(each => char.IsLetter(each.Key[0]) ? $" {written}".Contains($" {each.Key} ", StringComparison.Ordinal) : written.Contains(each.Key + parameter.Name, StringComparison.Ordinal)).Value;
    }

    /// <summary>What it is lent to be changed, where it gives nothing back but whether that went well.</summary>
    private IReadOnlyList<string> Lent() => symbol.Type is { } type && !type.EndsWith("<()>", StringComparison.Ordinal) && !type.Contains("<(),", StringComparison.Ordinal) ? [] :
        [.. symbol.Parameters.Where(parameter => parameter is { Kind: ParameterKind.Ordinary, Names: null, Type: { } written } && file.Code.Conventions.Terms.IsLent(written)).Select(parameter => Wording.Code(parameter.Name))];

    /// <summary>Collections that it is given and puts something into, or takes other elements' places in.</summary>
    private IReadOnlyList<string> Filled()
    {
        if (!file.Code.Conventions.Terms.CollectionsAreShared || symbol.Body is null) return [];
        // A parameter that is given another value leads to what the caller has no more.
        var renamed = NamesOf(Statements.OfType<Statement.Assign>().SelectMany(assign => assign.Targets).SelectMany(Each));
        var stored = Assigned().SelectMany(Each).OfType<Expression.Index>().Select(index => index.Target);
        var added = Statements.OfType<Statement.Evaluate>().Select(evaluate => evaluate.Expression).OfType<Expression.Call>().Select(call => call.Callee).OfType<Expression.Member>()
            .Where(member => file.Code.Conventions.AddingMethods.Contains(member.Identifier) || file.Code.Conventions.MergingMethods.Contains(member.Identifier)).Select(member => member.Target);
        var filled = NamesOf(stored.Concat(added)).Except(renamed).ToHashSet();
        return [.. symbol.Parameters.Where(parameter => parameter is { Kind: ParameterKind.Ordinary, Names: null } && filled.Contains(parameter.Name)).Select(parameter => Wording.Code(parameter.Name))];

        static IEnumerable<Expression> Each(Expression target) => target is Expression.Display several ? several.Items.Select(item => item.Value) : [target];

        static HashSet<string> NamesOf(IEnumerable<Expression> expressions) => [.. expressions.OfType<Expression.Name>().Select(name => name.Identifier)];
    }

    /// <summary>What is given another value, in the order of the text.</summary>
    private IEnumerable<Expression> Assigned() =>
        Statements.OfType<Statement.Assign>().Where(assign => !assign.IsDeclaration).SelectMany(assign => assign.Targets)
            .Concat(CodeWalk.Expressions(symbol.Body).Select(expression => expression switch
            {
                Expression.Assignment assignment => assignment.Target,
                Expression.Unary { Operator: "++" or "--" } counted => counted.Operand,
                _ => null,
            }).OfType<Expression>())
            .OrderBy(target => target.Span.Start);

    /// <summary>Fields that the code sees by their bare names, but for those that names of its own hide.</summary>
    private HashSet<string> OwnFields()
    {
        if (!file.Code.Conventions.MembersAreInScope || symbol.Owner is not { IsType: true } owner || owner.Has("namespace")) return [];
        var hidden = symbol.Parameters.Select(parameter => parameter.Name)
            .Concat(Statements.OfType<Statement.Assign>().Where(assign => assign.IsDeclaration).SelectMany(assign => assign.Targets).OfType<Expression.Name>().Select(name => name.Identifier));
        return [.. owner.Members.Where(member => member.Kind is SymbolKind.Field or SymbolKind.Property && !member.Has("static")).Select(member => member.Name).Except(hidden)];
    }

    /// <summary>What it calls for its effect, whoever has written that, and what it stores in others' fields.</summary>
    private List<string> Effects() =>
    [
        .. Statements.SelectMany<Statement, string>(statement => statement switch
        {
            Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Name { Identifier: var macro } } } asserted when (file.Code.Conventions.Terms.Assertions.ContainsKey(macro) || (asserted.Expression.Span == ((Expression.Call)asserted.Expression).Callee.Span && file.Code.Conventions.Terms.CallWords.ContainsKey(macro))) && new SimpleStatements(phrases).Clause(asserted) is { } clause => [clause],
            Statement.Evaluate { IsGiven: false, Expression: Expression.Call known } when file.Code.Conventions.Terms.Idioms.Effect(phrases, known) is { Length: < LongestEffect } idiom && !Outside.Tells(known) && !IsFilling(known) => [idiom],
            Statement.Evaluate { IsGiven: false, Expression: Expression.Call whole } when Demanded(whole) is var call && !Outside.Tells(call) && phrases.IsShort(call.Callee.Span) && call.Callee is Expression.Name or Expression.Member && !IsFilling(call) => [$"calls {phrases.Text(call.Callee.Span)}"],
            Statement.Assign assign => assign.Targets.Where(target => target is Expression.Member && phrases.IsShort(target.Span)).Select(target => $"sets {phrases.Text(target.Span)}"),
            _ => [],
        }).Distinct(),
    ];

    /// <summary>What is called, without the call that ends all if that fails.</summary>
    private Expression.Call Demanded(Expression.Call call) => call.Callee is Expression.Member { Target: Expression.Call inner } member && file.Code.Conventions.Terms.Demands.Contains(member.Identifier) ? inner : call;

    /// <summary>Whether a call only puts something into a collection of the function's own.</summary>
    private bool IsFilling(Expression.Call call) => call.Callee is Expression.Member { Target: Expression.Name own } member && file.Code.Conventions.AddingMethods.Contains(member.Identifier)
        && Statements.OfType<Statement.Assign>().Any(assign => assign.IsDeclaration && assign.Targets is [Expression.Name name] && name.Identifier == own.Identifier);

    /// <summary>The sentences of somebody who has not read it.</summary>
    public string Plainly() => string.Join(' ', new[] { Purpose }.Concat(Sentences(isNamed: Purpose is not null)).OfType<string>());

    /// <summary>What goes in and what comes of it, a sentence each; empty where there is nothing to add to its purpose.</summary>
    /// <param name="isNamed">Whether the sentence before names the function already.</param>
    public IReadOnlyList<string> Sentences(bool isNamed)
    {
        var sentences = new List<string>();
        var output = Output();
        var takes = Inputs.Count == 0 ? null : $"takes {Wording.Listed(Inputs, MostNames)}";
        var body = symbol.Body is null ? Bodiless() : null;
        if ((takes ?? output ?? body) is not null) Add(Wording.Listed([.. new[] { takes, output, body }.OfType<string>()]));
        if (file.Code.Conventions.Terms.ExtensionWord is { } extending && symbol.Parameters is [{ Type: { } extended } first, ..] && file.Code.TextOf(first.Span).StartsWith(extending + " ", StringComparison.Ordinal)) Add($"is called as if it were a method of {Wording.Code(extended)}");
        if (file.Code.Conventions.Terms.DecoratorsWrap && Decorated.Of(file.Code, symbol) is { } marks) Add($"is decorated with {marks}");
        if (Changes() is { Count: > 0 } changes) Add($"sets {Wording.Listed(changes, MostNames)} of its object");
        if (Filled() is { Count: > 0 } filled) sentences.Add(Wording.Sentence($"{(isNamed || sentences.Count > 0 ? "it" : Name)} changes {Wording.Listed(filled, MostNames)} in place, which the caller sees"));
        if (Lent() is { Count: > 0 } lent) sentences.Add(Wording.Sentence($"the caller sees what it changes in {Wording.Listed(lent, MostNames)}"));
        var (uses, makes) = (Uses.Clause(MostNames), Uses.Makes());
        if (uses is not null) sentences.Add(Wording.Sentence($"{(isNamed || sentences.Count > 0 ? "for its work it" : Name)} {uses}"));
        if (makes.Count > 0) Add($"makes objects of {Wording.Listed(makes, MostNames)}");
        if (Constructors.IsFunction(symbol)) Add($"makes objects that have {(symbol.Members.Count(IsMethod) == 1 ? "the method" : "the methods")} {Wording.Listed([.. symbol.Members.Where(IsMethod).Select(method => Wording.Code(method.Name))], MostNames)}");
        if (output is null && uses is null && makes.Count == 0 && Grouped(Effects().Where(effect => Changes().Count == 0 || !effect.StartsWith("sets", StringComparison.Ordinal)).Take(MostNames)).ToList() is { Count: > 0 } effects) Add(Wording.Listed(effects));
        if (Outside.Clauses(isPlaced: true) is { Count: > 0 } clauses) Add(Wording.Listed(clauses));
        if (RaisedNames() is { Count: > 0 } raises) Add($"{RaiseWord} {Wording.Listed(raises, MostNames)}");
        if (symbol.Type is { } result && file.Code.Conventions.Terms.Guarded(result) is var (guarded, type)) sentences.Add($"Where the result is true, the compiler takes {Wording.Code(guarded)} for {Wording.ArticleBefore(Wording.Code(type))}.");
        if (AwaitLines is { Count: > 0 }) sentences.Add("It is asynchronous: while it waits, other work can go on.");
        if (sentences.Count == 0 && Purpose is null && Sketch() is var sketch) Add(char.ToLowerInvariant(sketch[0]) + sketch[1..]);
        return sentences;

        static bool IsMethod(Symbol member) => member.Kind == SymbolKind.Method;

        // The first sentence names what the others call "it".
        void Add(string clause) => sentences.Add(Wording.Sentence($"{(isNamed || sentences.Count > 0 ? "it" : Name)} {clause}"));
    }

    /// <summary>One clause for a list of parts.</summary>
    public string Sketch()
    {
        if (Purpose is not null) return Purpose;
        var steps = symbol.Body is { } body ? new StatementNarrator(file.Code) { Use = Constructors.ResultOf(file.Code, symbol) }.Steps(body.Statements) : [];
        if (steps is [{ Parts.Count: 0 } only]) return Wording.Sentence(only.Text);
        var told = new[] { Output(), Changes() is { Count: > 0 } changes ? $"sets {Wording.Listed(changes, MostNames)}" : null, Uses.Clause(3) }.OfType<string>().ToList();
        if (told.Count == 0 || (told.Count == 1 && Output() is not null && ReturnsOnlyName())) told.AddRange(Grouped(Effects().Take(MostNames)));
        else if (told.Count == 1 && Output() is null && Uses.Calls().Count == 0) told.AddRange(Grouped(Effects().Where(effect => !effect.StartsWith("sets", StringComparison.Ordinal)).Take(3)));
        if (told.Count < 3 && Escaping.Select(raise => Wording.Code(raise.Name)).Distinct().ToList() is { Count: > 0 } raised) told.Add($"{RaiseWord} {Wording.Listed(raised, 3)}");
        if (told.Count < 4 && Outside.Clauses(isPlaced: false) is { Count: > 0 } clauses) told.Add(Wording.Listed(clauses));
        return told.Count > 0 ? Wording.Sentence(string.Join("; ", told)) : symbol.Body is null ? Wording.Sentence(Bodiless() is ['i', 's', ' ', .. var bodiless] ? bodiless : Bodiless()) : steps.Count > 0 ? Wording.Sentence(steps[0].Text) : "Does nothing.";
    }

    private string Bodiless() =>
        symbol.Has("macro") ? $"is a macro{(file.Code.Conventions.Terms.MacrosArePatterns ? ", expanded wherever it is called" : MacroText.Of(file.Code, symbol) is { } text ? $" that stands for {Wording.Code(text)}" : ", which stands for its text wherever it is used")}" :
        symbol.Has("delete") ? SymbolName.Copying(symbol) switch { "copy" => "is deleted, so that objects cannot be copied", "move" => "is deleted, so that objects cannot be moved", _ => "is deleted, so that it cannot be called" } : symbol.Has("default") ? "is left to the compiler to write" : symbol.Has("abstract") && symbol.Owner?.Kind != SymbolKind.Interface ? "is left to derived types to define" : symbol.Owner is { Kind: SymbolKind.Interface } owner && !owner.Has("type") && !owner.Has("annotation") ? "is left to whatever implements it" : "is declared here without a body";

    /// <summary>The name of a local variable says little of what is returned.</summary>
    private bool ReturnsOnlyName() => Statements.OfType<Statement.Return>().All(result => result.Value is null or Expression.Name or Expression.This or Expression.Literal);

    private static IEnumerable<string> Grouped(IEnumerable<string> effects) =>
        effects.GroupBy(effect => effect[..effect.IndexOf(' ', StringComparison.Ordinal)]).Select(group => $"{group.Key} {Wording.Listed([.. group.Select(effect => effect[(group.Key.Length + 1)..])])}");
}
