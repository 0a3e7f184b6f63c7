namespace CodeGuru.Core.Code;

/// <summary>What those who write a language call things, for prose about code in it.</summary>
public sealed record LanguageTerms
{
    public string List { get; init; } = "list";

    public string Map { get; init; } = "map";

    /// <summary>What becomes of too many calls in progress, as the end of a sentence; null where so many are no concern, or the number is not known.</summary>
    public string? MostCalls { get; init; }

    /// <summary>What an object keeps under a name.</summary>
    public string Field { get; init; } = "field";

    /// <summary>What a function gives that gives nothing, in code; null where such a function has no result at all.</summary>
    public string? Nothing { get; init; }

    /// <summary>Whether any value can be asked whether it holds (else only truth values).</summary>
    public bool HasTruthiness { get; init; }

    /// <summary>Conditions, as written, that ask whether the file itself was started.</summary>
    public IReadOnlySet<string> ScriptTests { get; init; } = new HashSet<string>();

    /// <summary>What a type is called by the name of what it is based on, or marked with: <c>NamedTuple</c> makes a named tuple.</summary>
    public IReadOnlyDictionary<string, string> TypeWords { get; init; } = new Dictionary<string, string>();

    /// <summary>Types of what asynchronous functions give at once, with the type of the outcome in brackets.</summary>
    public IReadOnlySet<string> AwaitedTypes { get; init; } = new HashSet<string>();

    /// <summary>Whether a decorator puts something else in a function's place (else it only says something of it).</summary>
    public bool DecoratorsWrap { get; init; }

    /// <summary>Types of what generators give whose code runs anew each time that it is gone through, without their type arguments.</summary>
    public IReadOnlySet<string> RestartedTypes { get; init; } = new HashSet<string>();

    /// <summary>What stands before the library's names where they are not imported one by one; null where nothing does.</summary>
    public string? LibraryPrefix { get; init; }

    /// <summary>What counts constants that are declared together, as it is written; null where nothing does.</summary>
    public string? ConstantCounter { get; init; }

    /// <summary>Interfaces that every reader knows, by their only method: its name and its types.</summary>
    public IReadOnlyDictionary<string, string> KnownInterfaces { get; init; } = new Dictionary<string, string>();

    /// <summary>Objects whose members other files see, as they are written.</summary>
    public IReadOnlySet<string> Exports { get; init; } = new HashSet<string>();

    /// <summary>What is imported only to change how the file is read: nothing that code builds on.</summary>
    public IReadOnlySet<string> Directives { get; init; } = new HashSet<string>();

    /// <summary>Words for the modules around, from which nothing comes that the file does not have.</summary>
    public IReadOnlySet<string> ParentModule { get; init; } = new HashSet<string>();

    /// <summary>The word that closes blocks whose statements only line breaks part, so that they cannot be quoted on one line; null where there is none.</summary>
    public string? BlockEnd { get; init; }

    /// <summary>Methods that call a function for each element, for its effect.</summary>
    public IReadOnlySet<string> LoopMethods { get; init; } = new HashSet<string>();

    /// <summary>The operator that adds its right side to its left; null where none does.</summary>
    public string? AppendSign { get; init; }

    /// <summary>The function that gives its first argument back with the others at its end; null where none does.</summary>
    public string? AppendFunction { get; init; }

    /// <summary>The function that stops a failure on its way out and gives its value; null where none does.</summary>
    public string? RecoverFunction { get; init; }

    /// <summary>Whether a variable is one for the error that a call may give back, by its name; null where calls give back none.</summary>
    public Func<string, bool>? ErrorName { get; init; }

    /// <summary>The word that declares what is known before the program runs, and is no variable; null where there is none.</summary>
    public string? ConstantWord { get; init; }

    /// <summary>What a variable is that is declared without a value, by its type as written, as a noun; null where that is not defined.</summary>
    public Func<string, string?> Zero { get; init; } = _ => null;

    /// <summary>What code that runs beside the rest runs in.</summary>
    public string? Beside { get; init; }

    /// <summary>How a type stands to another that it is built on, as a verb; null where it is based on it.</summary>
    public string? BaseVerb { get; init; }

    /// <summary>The same for an interface that is built on others; null where it is no other word.</summary>
    public string? InterfaceBaseVerb { get; init; }

    /// <summary>Whether a type satisfies an interface by its methods alone, without saying so.</summary>
    public bool InterfacesFit { get; init; }

    /// <summary>The sign of functions without a name whose statements only line breaks part, so that they cannot be quoted on one line; null where there is none.</summary>
    public string? FunctionSign { get; init; }

    /// <summary>What a function does that gives up, as a verb before what it says; null where it raises an error, or throws one.</summary>
    public string? RaiseVerb { get; init; }

    /// <summary>The function that gives up with the reason that it is given; null where none does.</summary>
    public string? PanicFunction { get; init; }

    /// <summary>Functions that give memory, their first argument, another size: what they return stands for it then, and is nothing if they cannot.</summary>
    public IReadOnlySet<string> ResizingFunctions { get; init; } = new HashSet<string>();

    /// <summary>The function that copies the process that calls it, and returns in both; null where there is none.</summary>
    public string? ForkFunction { get; init; }

    /// <summary>What idioms do that only this language has.</summary>
    public Idioms Idioms { get; init; } = Idioms.None;

    /// <summary>Methods that give where a walk over a collection begins, one element after another.</summary>
    public IReadOnlySet<string> IteratorStarts { get; init; } = new HashSet<string>();

    /// <summary>Whether values in braces make whatever is wanted where they stand (else a collection).</summary>
    public bool BracesFit { get; init; }

    /// <summary>Whether what is called by a name with a capital only holds what it is given: <c>Some(x)</c>.</summary>
    public bool CapitalsWrap { get; init; }

    /// <summary>What stands between a type's name and that of what it declares.</summary>
    public string NameSign { get; init; } = ".";

    /// <summary>Whether that stands between constants only, which begin with a capital, and a point before all else.</summary>
    public bool SignsConstants { get; init; }

    /// <summary>What stands between the parts of a namespace, and between it and a type; null where that is <see cref="NameSign"/>.</summary>
    public string? NamespaceSign { get; init; }

    /// <summary>How a type stands to another that it builds on, as a verb, where the language has no word for that and the other's name says it; null where it is based on it.</summary>
    public Func<Symbol, string, string?> ImpliedBaseVerb { get; init; } = (_, _) => null;

    /// <summary>The word before a type that only the types that it names, or that stand beside it, can build on; null where there is none.</summary>
    public string? ClosedWord { get; init; }

    /// <summary>The word before a type whose objects never change; null where there is none.</summary>
    public string? UnchangingWord { get; init; }

    /// <summary>The type that no value has; null where there is none.</summary>
    public string? ImpossibleType { get; init; }

    /// <summary>What a function's result tells the compiler of one of its parameters: the parameter and the type, by the result's type as written; null where it tells nothing.</summary>
    public Func<string, (string Parameter, string Type)?> Guarded { get; init; } = _ => null;

    /// <summary>What may become of the caller's own variable, by the word or sign before a parameter.</summary>
    public IReadOnlyDictionary<string, string> LendingWords { get; init; } = new Dictionary<string, string>();

    /// <summary>The word before the first parameter of a function that is called as if it belonged to that parameter's type; null where there is none.</summary>
    public string? ExtensionWord { get; init; }

    /// <summary>Words for the type that code stands in.</summary>
    public IReadOnlySet<string> OwnTypeWords { get; init; } = new HashSet<string>();

    /// <summary>The word for the type that a method is called on: the one that it stands in, or one derived from that; null where there is none.</summary>
    public string? CalledTypeWord { get; init; }

    /// <summary>Words that print what follows them.</summary>
    public IReadOnlyList<string> PrintingWords { get; init; } = [];

    /// <summary>The sign before an expression whose warnings are not to be shown; null where there is none.</summary>
    public string? SilencingSign { get; init; }

    /// <summary>The function that lets its argument be moved rather than copied, as it is written; null where there is none.</summary>
    public string? MoveFunction { get; init; }

    /// <summary>Types whose objects are empty where they are declared without a value, by their bare names.</summary>
    public IReadOnlySet<string> EmptyTypes { get; init; } = new HashSet<string>();

    /// <summary>What a function gives back as soon as something is missing that it asks for, by its result's type as written; null where that is a failure.</summary>
    public Func<string, string?> Missing { get; init; } = _ => null;

    /// <summary>What the compiler is told to write for a type, by the text before its declaration.</summary>
    public Func<string, IReadOnlyList<string>> Derived { get; init; } = _ => [];

    /// <summary>Whether what a parameter of a type, as written, leads to may be changed, so that the caller sees it.</summary>
    public Func<string, bool> IsLent { get; init; } = _ => false;

    /// <summary>What declarations stand in that belong together under a name.</summary>
    public string Namespace { get; init; } = "namespace";

    /// <summary>The method that runs by itself at the end of an object's life, and the type that it belongs to; null where none does, or another word declares it.</summary>
    public (string Method, string Type)? Destructor { get; init; }

    /// <summary>What macros assert, by their names: of one thing that it holds (null), of two how they compare.</summary>
    public IReadOnlyDictionary<string, string?> Assertions { get; init; } = new Dictionary<string, string?>();

    /// <summary>Types that are made by their method <c>new</c> of the one value that they are there to hold.</summary>
    public IReadOnlySet<string> Holders { get; init; } = new HashSet<string>();

    /// <summary>Whether what stands outside of functions is worked out before the program runs.</summary>
    public bool TopLevelIsFixed { get; init; }

    /// <summary>The word for code in which its author vouches for what the compiler checks elsewhere; null where there is no such code.</summary>
    public string? UncheckedWord { get; init; }

    /// <summary>Whether a macro is chosen among patterns (else it stands for the text behind its name).</summary>
    public bool MacrosArePatterns { get; init; }

    /// <summary>
    /// What library functions do outside of the program, by their names in the graph of calls without <see cref="Conventions.BuiltInPrefix"/>. What these give
    /// and take is told by <see cref="CallWords"/>.
    /// </summary>
    public IReadOnlyDictionary<string, OutsideEffect> Effects { get; init; } = new Dictionary<string, OutsideEffect>();

    /// <summary>What stands before the name of a function that a declared function is handed to, to be replaced by what that gives back; null where functions are not declared so.</summary>
    public string? DecoratorSign { get; init; }

    /// <summary>The function that counts from its first argument, or zero, up to another one; null where there is none.</summary>
    public string? RangeFunction { get; init; }

    /// <summary>Whether an element that a function puts into a collection that it is given is there for its caller too.</summary>
    public bool CollectionsAreShared { get; init; }

    /// <summary>The same of objects that signs write to and read from, as they are written.</summary>
    public IReadOnlyDictionary<string, OutsideEffect> StreamEffects { get; init; } = new Dictionary<string, OutsideEffect>();

    /// <summary>The word of a statement that prints, which calls nothing; null where there is none.</summary>
    public string? PrintWord { get; init; }

    /// <summary>What can be handed over to be called.</summary>
    public string Callable { get; init; } = "function";

    /// <summary>The class of an error that is raised by its message alone; null where a text itself is raised, or nothing but an error is.</summary>
    public string? MessageError { get; init; }

    /// <summary>What a function without a name is called.</summary>
    public string Closure { get; init; } = "function";

    /// <summary>Whether a declaration may take a name that its value still uses for what bore it before.</summary>
    public bool NamesAreShadowed { get; init; }

    /// <summary>Methods that give what they are called on if there is something, and end the program's present thread if not.</summary>
    public IReadOnlySet<string> Demands { get; init; } = new HashSet<string>();

    /// <summary>What macros make that only list its elements, by their names.</summary>
    public IReadOnlyDictionary<string, string> ListingMacros { get; init; } = new Dictionary<string, string>();

    /// <summary>What one of an enumeration's values is called.</summary>
    public string Variant { get; init; } = "value";

    /// <summary>Whether a program whose <c>main</c> comes to its end has succeeded, although it says what it returns.</summary>
    public bool MainEndsWell { get; init; }

    /// <summary>
    /// What library functions do, by their names: clauses with the numbers of arguments, the first that speaks of all of them fits. <c>{*0}</c> is what
    /// an address is of, <c>{2..}</c> all arguments from there on, <c>{!1}</c> one that is not worth a word; <c>x|</c> in front asks for <c>x</c> as the first.
    /// </summary>
    public IReadOnlyDictionary<string, string[]> CallWords { get; init; } = new Dictionary<string, string[]>();

    /// <summary>What library functions give, as nouns written in the same way.</summary>
    public IReadOnlyDictionary<string, string[]> ResultWords { get; init; } = new Dictionary<string, string[]>();

    /// <summary>Whether <c>delete</c> ends an object's life (else it takes an entry out of one).</summary>
    public bool DeleteDestroys { get; init; }

    /// <summary>Whether assignments with the signs of sets mean the bits of numbers.</summary>
    public bool HasBits { get; init; }

    /// <summary>Whether <c>const</c> means that a value never changes (else only that its name never stands for another one).</summary>
    public bool ConstIsDeep { get; init; }

    /// <summary>What a number or an address is that counts as true, in languages that ask for these.</summary>
    public string Holds { get; init; } = "is true";

    /// <summary>What a type is called that is declared as nothing more special.</summary>
    public string Type { get; init; } = "class";

    /// <summary>A name whose parts points separate, as those who write the language would write it.</summary>
    /// <param name="isForeign">Whether it begins with the namespace of another file.</param>
    public string Shown(string name, bool isForeign = false)
    {
        if (isForeign && NamespaceSign is { } space)
        {
            // What begins with a small letter belongs to the type before it.
            var last = name.LastIndexOf('.');
            return last > 0 && char.IsLower(name[(last + 1)..].TrimStart('_', '$').FirstOrDefault()) ? name[..last].Replace(".", space, StringComparison.Ordinal) + NameSign + name[(last + 1)..] : name.Replace(".", space, StringComparison.Ordinal);
        }

        if (NameSign is ".") return name;
        if (!SignsConstants) return name.Replace(".", NameSign, StringComparison.Ordinal);
        var parts = name.Split('.');
        return string.Concat(parts.Select((part, i) => i == 0 ? part : (part is [>= 'A' and <= 'Z', ..] ? NameSign : ".") + part));
    }
}
