using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Reads what <see cref="ModelWriter"/> wrote. Throws anything on bytes that are damaged.</summary>
internal sealed class ModelReader(byte[] bytes, string?[] texts)
{
    private (int Head, int Body, int End)[] places = [];
    private Symbol?[] symbols = [];
    private int[][] members = [];
    private bool[] begun = [];
    private Import[] imports = [];
    private object?[] marked = [];

    /// <summary>The part that is being read.</summary>
    public ByteReader In { get; private set; } = new(bytes, texts, 0);

    public IReadOnlyList<Symbol> Symbols => symbols!;

    /// <summary>The node that has a number.</summary>
    public object Marked(int number) => marked[number] ?? throw new InvalidDataException("a node is missing");

    /// <summary>Reads a module with everything in it.</summary>
    /// <returns>It, and the imports of its file. <see cref="In"/> stands at what follows.</returns>
    public (Symbol Module, IReadOnlyList<Import> Imports) Read(int at)
    {
        In = new ByteReader(bytes, texts, at);
        var lengths = In.Each(() => (Head: In.Number(), Body: In.Number()));
        var own = In.Number();
        imports = In.Each(Import);
        places = new (int, int, int)[lengths.Length];
        var end = In.At;
        for (var index = 0; index < lengths.Length; index++)
        {
            places[index] = (end, end + lengths[index].Head, end + lengths[index].Head + lengths[index].Body);
            end = places[index].End;
        }

        symbols = new Symbol?[places.Length];
        members = new int[symbols.Length][];
        begun = new bool[symbols.Length];
        for (var index = 0; index < symbols.Length; index++) SymbolAt(index);
        var isMember = new bool[symbols.Length];
        for (var index = 0; index < symbols.Length; index++)
        {
            foreach (var member in members[index])
            {
                // What has one owner, and the module none, makes a tree.
                if (member == 0 || isMember[member]) throw new InvalidDataException("a symbol is a member twice");
                isMember[member] = true;
                symbols[index]!.Add(symbols[member]!);
            }

            if (places[index].Body == places[index].End) continue;
            In = new ByteReader(bytes, texts, places[index].Body);
            symbols[index]!.Body = (Statement.Block)Statement()!;
        }

        In = new ByteReader(bytes, texts, end);
        return (symbols[0]!, imports[..own]);
    }

    public Statement? Statement() => StatementReader.Read(this);

    public Expression? ExpressionOrNull() => ExpressionReader.Read(this);

    public Expression Expression() => ExpressionReader.Read(this) ?? throw new InvalidDataException("an expression is missing");

    public Expression[] Expressions() => In.Each(Expression);

    public Symbol Symbol() => SymbolAt(In.Number());

    public Import Imported() => imports[In.Number()];

    /// <summary>What a node is, and its number if it has one.</summary>
    public (NodeTag Tag, int Mark) Tag()
    {
        var tag = (NodeTag)In.Byte();
        return (tag & NodeTag.Marked) == 0 ? (tag, -1) : (tag & ~NodeTag.Marked, In.Number());
    }

    public void Mark(int number, object node)
    {
        if (number < 0) return;
        if (number >= bytes.Length) throw new InvalidDataException("a number is too large");
        if (number >= marked.Length) Array.Resize(ref marked, Math.Max(number + 1, Math.Max(64, marked.Length * 2)));
        marked[number] = node;
    }

    /// <summary>Symbols hold expressions with functions in them, which are symbols: each is read when it is first asked for.</summary>
    private Symbol SymbolAt(int index)
    {
        if (symbols[index] is { } known) return known;
        if (begun[index]) throw new InvalidDataException("a symbol is within itself");
        begun[index] = true;
        var outer = In;
        In = new ByteReader(bytes, texts, places[index].Head);
        var symbol = Head(index);
        In = outer;
        return symbols[index] = symbol;
    }

    private Symbol Head(int index)
    {
        var owner = In.Number();
        var symbol = new Symbol
        {
            Owner = owner == 0 ? null : SymbolAt(owner - 1),
            Kind = (SymbolKind)In.Byte(),
            Name = In.Text(),
            QualifiedName = In.Text(),
            Span = In.Span(),
            NameSpan = In.Span(),
            Documentation = In.TextOrNull(),
            Type = In.TextOrNull(),
            IsAnonymous = In.Flag(),
            IsPartial = In.Flag(),
            IsElsewhere = In.Flag(),
            Modifiers = In.Texts(),
            Visibility = (Visibility)In.Byte(),
            Decorators = Expressions(),
            Bases = Expressions(),
            Parameters = In.Each(Parameter),
        };
        members[index] = In.Each(In.Number);
        return symbol;
    }

    private Parameter Parameter()
    {
        var (name, span, type, kind) = (In.Text(), In.Span(), In.TextOrNull(), (ParameterKind)In.Byte());
        var value = ExpressionOrNull();
        return new Parameter(name, span, type, value, kind, ExpressionOrNull());
    }

    private Import Import() => new(In.Span(), In.Text(), In.Text())
    {
        Alias = In.TextOrNull(),
        BindsRoot = In.Flag(),
        IsWildcard = In.Flag(),
        IsHandedOn = In.Flag(),
        Names = In.Each(() => new ImportedName(In.Text(), In.Text())),
    };
}
