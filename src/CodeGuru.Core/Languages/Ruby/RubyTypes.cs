using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers modules and classes, with what is mixed into them and who may call their methods.</summary>
internal sealed class RubyTypes(RubyLowering lowering)
{
    private static readonly HashSet<string> Visibilities = ["public", "protected", "private", "module_function", "private_class_method", "public_class_method", "private_constant"];
    private static readonly HashSet<string> Mixins = ["include", "extend", "prepend"];
    private Frame frame = new();

    private LoweringScope Scope => lowering.Scope;

    /// <summary>The module or class around; null at the top.</summary>
    public Symbol? Around
    {
        get
        {
            for (var owner = Scope.Owner; owner is not null; owner = owner.Owner!)
            {
                if (owner.IsType) return owner;
            }

            return null;
        }
    }

    /// <summary>Words for a method that is declared here: who may call it, and on what.</summary>
    public IEnumerable<string> Words(string name, bool isStatic)
    {
        if (isStatic || frame.IsSingleton || frame.Mode == "module_function") yield return "static";
        if (frame.Marked.TryGetValue(name, out var mark)) yield return mark;
        else if (!isStatic && frame.Mode is "private" or "protected") yield return frame.Mode;
    }

    public Statement Declare(SyntaxNode node)
    {
        var path = node.Child("name").Words().Split("::", StringSplitOptions.RemoveEmptyEntries);
        var body = node.Child("body");
        var superclass = node.FirstOf("superclass")?.Present().FirstOrDefault();
        var symbol = Declare(node, node.Child("name"), string.Join('.', path), node.Is("module") ? ["module"] : [], superclass is { Tree: not null } parent ? parent : null, body);
        return new Statement.Declare(node.Span(), symbol);
    }

    /// <summary><c>class &lt;&lt; self</c>: the methods within belong to the class itself.</summary>
    public IEnumerable<Statement> Singleton(SyntaxNode node)
    {
        if (node.Child("body") is not { } body) return [];
        IReadOnlyList<Statement> statements = [];
        Within(new Frame { IsSingleton = true }, body, () => statements = lowering.Statements.LowerAll(body));
        return statements;
    }

    /// <summary><c>Point = Struct.new(:x) do ... end</c> and the like; null for any other value.</summary>
    public Statement? Made(SyntaxNode name, SyntaxNode value)
    {
        if (!name.Is("constant") || value.Child("receiver").Words() is not ("Struct" or "Data" or "Class" or "Module") || value.Child("method").Words() is not ("new" or "define")) return null;
        var arguments = value.Child("arguments")?.Present().ToList() ?? [];
        var body = value.Child("block")?.Child("body");
        var isStruct = value.Child("receiver").Words() is "Struct" or "Data";
        var symbol = Declare(value, name, name.Words(), value.Child("receiver").Words() == "Module" ? ["module"] : isStruct ? ["struct"] : [], isStruct ? null : arguments.Select(each => (SyntaxNode?)each).FirstOrDefault(), body);
        if (isStruct)
        {
            var kind = value.Child("receiver").Words() == "Data" ? "attr_reader" : "attr_accessor";
            Scope.Within(symbol, () => symbol.Body = new Statement.Block(symbol.Body!.Span, [.. arguments.Where(each => each.Is("simple_symbol")).SelectMany(each => Accessor(each, kind)), .. symbol.Body.Statements]));
        }

        return new Statement.Declare(value.Span(), symbol);
    }

    /// <summary>Statements of a class's body that are about its methods; null for any other call.</summary>
    public IEnumerable<Statement>? Word(SyntaxNode node, string name, IReadOnlyList<SyntaxNode> arguments)
    {
        if (!Scope.Owner.IsType) return null;
        if (Mixins.Contains(name)) return [];
        if (name is "attr_accessor" or "attr_reader" or "attr_writer") return arguments.Where(each => each.Is("simple_symbol")).SelectMany(each => Accessor(each, name)).ToList();
        if (name == "alias_method" && arguments is [var alias, var old]) return [Alias(node, alias, old)];
        if (!Visibilities.Contains(name)) return null;
        if (arguments.Count == 0)
        {
            frame.Mode = name;
            return [];
        }

        var mode = frame.Mode;
        frame.Mode = name;
        var inner = arguments.Where(each => each.Kind is "method" or "singleton_method" or "call").SelectMany(lowering.Statements.Lower).ToList();
        frame.Mode = mode;
        return inner;
    }

    public static Statement Alias(SyntaxNode node, SyntaxNode alias, SyntaxNode old) => new Statement.Assign(
        node.Span(), [new Expression.Name(alias.Span(), alias.Words().TrimStart(':'))], new Expression.Name(old.Span(), old.Words().TrimStart(':')), null, true, null);

    private Symbol Declare(SyntaxNode node, SyntaxNode? name, string path, IReadOnlyList<string> words, SyntaxNode? superclass, SyntaxNode? body)
    {
        var calls = (body?.Present() ?? []).Where(each => each.Is("call") && each.Child("receiver") is null && Mixins.Contains(each.Child("method").Words())).ToList();
        // What is mixed in last is asked first, and before the class that is extended.
        var bases = calls.SelectMany(call => call.Child("arguments")?.Present() ?? []).Where(each => each.Kind is "constant" or "scope_resolution").Reverse().ToList();
        if (superclass is { } parent) bases.Add(parent);
        var documented = node.Parent is { Kind: "assignment" } around ? around : node;
        var symbol = Scope.Add(new Symbol
        {
            Kind = SymbolKind.Class,
            Name = path[(path.LastIndexOf('.') + 1)..],
            QualifiedName = Scope.Qualify(path),
            Span = node.Span(),
            NameSpan = name?.Span() ?? new SourceSpan(node.Start, node.Start),
            Owner = Scope.Owner,
            Modifiers = words,
            Bases = [.. bases.Select(lowering.Lower)],
            IsPartial = true,
            Documentation = RubyDocumentation.Of(documented),
        });
        symbol.Body = new Statement.Block(new SourceSpan(node.End, node.End), []);
        if (body is { } code) Scope.Within(symbol, () => lowering.Locals.Apart(() => Within(new Frame(), code, () => symbol.Body = new Statement.Block(code.Span(), lowering.Statements.LowerAll(code)))));
        return symbol;
    }

    private void Within(Frame inner, SyntaxNode body, Action lower)
    {
        foreach (var call in body.Present().Where(each => each.Is("call") && Visibilities.Contains(each.Child("method").Words())))
        {
            var word = call.Child("method").Words() is "private_class_method" ? "private" : call.Child("method").Words();
            foreach (var symbol in (call.Child("arguments")?.Present() ?? []).Where(each => each.Is("simple_symbol"))) inner.Marked[symbol.Words().TrimStart(':')] = word;
        }

        var outer = frame;
        frame = inner;
        lower();
        frame = outer;
    }

    private IEnumerable<Statement> Accessor(SyntaxNode node, string kind)
    {
        var name = node.Words().TrimStart(':');
        var span = node.Span();
        Expression field = new Expression.Member(span, new Expression.This(span), "@" + name, span, false);
        Scope.AddField(Scope.Owner, "@" + name, span, null);
        if (kind != "attr_writer")
        {
            var getter = Scope.Declare(SymbolKind.Method, node, node, name, modifiers: [.. Words(name, false), "reader"]);
            getter.Body = new Statement.Block(span, [new Statement.Return(span, field) { IsImplicit = true }]);
            yield return new Statement.Declare(span, getter);
        }

        if (kind == "attr_reader") yield break;
        var setter = Scope.Declare(SymbolKind.Method, node, node, name + "=", [new Parameter("value", span, null, null, ParameterKind.Ordinary)], modifiers: [.. Words(name, false), "writer"]);
        setter.Body = new Statement.Block(span, [new Statement.Assign(span, [field], new Expression.Name(span, "value"), null, false, null)]);
        yield return new Statement.Declare(span, setter);
    }

    private sealed class Frame
    {
        public bool IsSingleton { get; init; }

        public string Mode { get; set; } = "public";

        public Dictionary<string, string> Marked { get; } = [];
    }
}
