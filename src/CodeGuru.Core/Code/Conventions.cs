namespace CodeGuru.Core.Code;

/// <summary>What a language means by certain names and by an assignment, as values, so that analyses need not know the language.</summary>
public sealed record Conventions
{
    /// <summary>What a constructor is called among a class's members; null: by its class's name.</summary>
    public string? Constructor { get; init; }

    /// <summary>Who may use what says nothing about it.</summary>
    public Func<Symbol, Visibility> ImpliedVisibility { get; init; } = ByName;

    /// <summary>Method that is called when an object is called like a function.</summary>
    public string? CallMethod { get; init; }

    /// <summary>Methods that a loop over an object calls, in order.</summary>
    public IReadOnlyList<string> IterationMethods { get; init; } = [];

    /// <summary>Methods that a block with a resource calls, in order.</summary>
    public IReadOnlyList<string> ResourceMethods { get; init; } = [];

    /// <summary>Whether assigning to a name that is not known declares it in the function (else in no place, or the outermost).</summary>
    public bool AssignmentDeclares { get; init; }

    /// <summary>The word of declarations that bind for the whole function even within a block; null where there is none.</summary>
    public string? HoistedWord { get; init; }

    /// <summary>Whether the object that a function is called on is its first parameter, even if it was not written as a method.</summary>
    public bool ReceiverIsParameter { get; init; }

    /// <summary>What calls, in a function, the block that is written behind a call of it; null where there are no such blocks.</summary>
    public string? BlockCall { get; init; }

    /// <summary>The method that an operator calls on its left side, by the operator; null for one that calls none.</summary>
    public Func<string, string?> OperatorMethod { get; init; } = _ => null;

    /// <summary>The method that reads an element of an object by its key; null where there is none.</summary>
    public string? IndexMethod { get; init; }

    /// <summary>Whether a parameter's default is evaluated when the function is called (else when it is declared).</summary>
    public bool DefaultsRunInCalls { get; init; }

    /// <summary>Whether objects are made by calling their class like a function.</summary>
    public bool ClassesAreCalled { get; init; }

    /// <summary>Name of what stands for the whole module where it is called; null where a module is never called.</summary>
    public string? DefaultExport { get; init; }

    /// <summary>Begins the names under which only other modules see what a module gives away; null where they see its own names.</summary>
    public string? ExportPrefix { get; init; }

    /// <summary>Whether a member of an object that is written out is its element of that key.</summary>
    public bool MembersAreKeys { get; init; }

    /// <summary>Whether functions of all files are known by their bare names, unless they are <c>static</c>.</summary>
    public bool NamesAreGlobal { get; init; }

    /// <summary>Whether code may call other modules by their full names without importing them.</summary>
    public bool ModulesAreInScope { get; init; }

    /// <summary>Whether code sees what modules declare that its own module's name begins with.</summary>
    public bool OuterModulesAreInScope { get; init; }

    /// <summary>Whether code in a class sees the class's other members by their bare names.</summary>
    public bool MembersAreInScope { get; init; }

    /// <summary>Whether what is declared with the type, as written, may be nothing at all.</summary>
    public Func<string, bool> MayBeNull { get; init; } = _ => true;

    /// <summary>Whether reading an element that is not there raises an error that says so (else it gives nothing, or is undefined).</summary>
    public bool MissingElementsRaise { get; init; } = true;

    /// <summary>Names that need no declaration.</summary>
    public IReadOnlySet<string> BuiltIns { get; init; } = new HashSet<string>();

    /// <summary>The names of the types whose objects something has that is declared with a type, as written; those that it may be none of are left out.</summary>
    public Func<string, IEnumerable<string>> TypeNames { get; init; } = written => [written];

    /// <summary>Functions of a library that is always there, which are called by their bare names.</summary>
    public IReadOnlySet<string> LibraryNames { get; init; } = new HashSet<string>();

    /// <summary>Whether what stands for several elements stands for each of them as well: an array, for a pointer to its first.</summary>
    public bool CollectionsArePointers { get; init; }

    /// <summary>Whether making an object without a constructor is a call of its type (else it only fills fields).</summary>
    public bool InitializersAreCalls { get; init; } = true;

    /// <summary>What the declared type of a collection, as written, says about its elements; null for other types.</summary>
    public Func<string, DeclaredElements?> ElementsOf { get; init; } = _ => null;

    /// <summary>Classes of the library whose objects are collections.</summary>
    public IReadOnlySet<string> CollectionClasses { get; init; } = new HashSet<string>();

    /// <summary>Methods of collections that give back what a function makes of each element.</summary>
    public IReadOnlySet<string> MappingMethods { get; init; } = new HashSet<string>();

    /// <summary>Those among them whose function gives several elements for each, which are put after one another.</summary>
    public IReadOnlySet<string> FlatteningMethods { get; init; } = new HashSet<string>();

    /// <summary>Whether these take what may be there or not as well, as if it were a collection of one.</summary>
    public bool OptionsAreMapped { get; init; }

    /// <summary>Methods that, called on an object of a known type without such a method, give that object back: they open what holds it.</summary>
    public IReadOnlySet<string> TransparentMethods { get; init; } = new HashSet<string>();

    /// <summary>Whether a loop over a collection with keys takes pairs of a key and an element (else keys).</summary>
    public bool LoopsTakePairs { get; init; }

    /// <summary>Members of a function that give it back with something bound to it, and call nothing.</summary>
    public IReadOnlySet<string> BindingMembers { get; init; } = new HashSet<string>();

    /// <summary>Methods of the library that give back what they are given.</summary>
    public IReadOnlySet<string> GivesBack { get; init; } = new HashSet<string>();

    /// <summary>The member of a function that its objects find their methods in, where functions make objects; null where only types do.</summary>
    public string? PrototypeMember { get; init; }

    /// <summary>What stands before the names that need no declaration.</summary>
    public string BuiltInPrefix { get; init; } = "<builtin>.";

    /// <summary>Members of a function that call it: <c>Invoke</c>, <c>call</c>.</summary>
    public IReadOnlySet<string> CallMembers { get; init; } = new HashSet<string>();

    /// <summary>Built-in types of literals, by kind.</summary>
    public IReadOnlyDictionary<LiteralKind, string> LiteralTypes { get; init; } = new Dictionary<LiteralKind, string>();

    /// <summary>Built-in types of collections, by kind.</summary>
    public IReadOnlyDictionary<CollectionKind, string> CollectionTypes { get; init; } = new Dictionary<CollectionKind, string>();

    /// <summary>The function that gives access to the next class in resolution order (<c>super()</c>); null where that is syntax.</summary>
    public string? SuperFunction { get; init; }

    /// <summary>Library functions, by their paths, that are given functions and never call them.</summary>
    public IReadOnlySet<string> KeepsArguments { get; init; } = new HashSet<string>();

    /// <summary>Built-in functions and methods that call the functions they are given.</summary>
    public IReadOnlySet<string> CallsArguments { get; init; } = new HashSet<string>();

    /// <summary>Built-in functions and methods whose result holds the elements of what they are given, or called on.</summary>
    public IReadOnlySet<string> PassesElements { get; init; } = new HashSet<string>();

    /// <summary>Those among them that give back pairs of a key and an element.</summary>
    public IReadOnlySet<string> PairingMethods { get; init; } = new HashSet<string>();

    /// <summary>Methods of collections that give back one element: of the key that is their first argument, or any.</summary>
    public IReadOnlySet<string> ElementMethods { get; init; } = new HashSet<string>();

    /// <summary>Methods of collections that put their arguments in.</summary>
    public IReadOnlySet<string> AddingMethods { get; init; } = new HashSet<string>();

    /// <summary>Methods of collections that take in another collection's elements under the same keys.</summary>
    public IReadOnlySet<string> MergingMethods { get; init; } = new HashSet<string>();

    /// <summary>Whether ending the process runs what stands in a finally on the way out.</summary>
    public bool ExitsUnwind { get; init; }

    /// <summary>Where a language has no word for it, names say it: an underscore or a hash in front, but not a name that is the language's own.</summary>
    public static Visibility ByName(Symbol symbol) =>
        symbol.Name.StartsWith('#') || (symbol.Name.StartsWith('_') && symbol.Name.Any(char.IsLetterOrDigit) && !symbol.Name.EndsWith("__", StringComparison.Ordinal)) ? Visibility.Private : Visibility.Public;

    /// <summary>Who may use a symbol, by the words that it was declared with or what they leave implied.</summary>
    public Visibility VisibilityOf(Symbol symbol)
    {
        if (symbol.Has("protected")) return Visibility.Protected;
        if (symbol.Has("private")) return Visibility.Private;
        if (symbol.Has("internal")) return Visibility.Package;
        if (symbol.Has("public") || symbol.Has("pub")) return Visibility.Public;
        return symbol.Modifiers.Any(word => word.StartsWith("pub(", StringComparison.Ordinal)) ? Visibility.Package : ImpliedVisibility(symbol);
    }

    /// <summary>Methods of something to be waited for that only say how to wait for it, and give it back.</summary>
    public IReadOnlySet<string> AwaitSettings { get; init; } = new HashSet<string>();

    /// <summary>Whether a call may leave out any argument (else only those of parameters with defaults).</summary>
    public bool ArgumentsMayBeLeftOut { get; init; }

    /// <summary>What is known of the library by its names.</summary>
    public LibraryFacts Library { get; init; } = new();

    /// <summary>Whether an exception that is made of another one keeps that as what led to it: by the argument's place among those without a name, and its name; null where one that is raised in a handler keeps what was caught by itself.</summary>
    public Func<int, string?, bool>? KeepsCause { get; init; }

    /// <summary>Whether a field is a constant.</summary>
    public Func<Symbol, bool> IsConstant { get; init; } = field => field.Has("const");

    /// <summary>What things are called in prose.</summary>
    public LanguageTerms Terms { get; init; } = new();

    /// <summary>Functions that nobody calls, because the language runs them once when the program starts.</summary>
    public IReadOnlySet<string> StartFunctions { get; init; } = new HashSet<string>();

    /// <summary>Library functions that end the process, as dotted paths.</summary>
    public IReadOnlySet<string> Exits { get; init; } = new HashSet<string>();
}
