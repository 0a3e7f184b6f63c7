using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>What Rust means by names and members (doc.rust-lang.org/reference).</summary>
internal static partial class RustConventions
{
    /// <summary>How much before a declaration is looked at for attributes.</summary>
    private const int LongestAttributes = 2000;

    /// <summary>Types that stand for what they hold are looked through.</summary>
    private static readonly Func<string, IEnumerable<string>> Types = WrittenTypes.Reader("Box", "Rc", "Arc", "Option", "Result", "RefCell", "Mutex", "RwLock", "Cell", "Pin", "Ref", "RefMut", "Weak", "Cow");

    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = symbol => symbol.Owner is { Kind: SymbolKind.Interface } || symbol is { Kind: SymbolKind.Field, Owner.Kind: SymbolKind.Enum } ? Visibility.Public : Visibility.Private,
        ModulesAreInScope = true,
        OperatorMethod = sign => sign switch
        {
            "+" => "add",
            "-" => "sub",
            "*" => "mul",
            "/" => "div",
            "%" => "rem",
            "&" => "bitand",
            "|" => "bitor",
            "^" => "bitxor",
            "<<" => "shl",
            ">>" => "shr",
            "==" => "eq",
            "!=" => "ne",
            "<" or "<=" or ">" or ">=" => "partial_cmp",
            _ => null,
        },
        IndexMethod = "index",
        Library = RustLibrary.Instance,
        BuiltIns = Names("""
            Some None Ok Err Box Vec String Option Result drop Default From Into Iterator Clone Copy Drop Fn FnMut FnOnce ToString ToOwned AsRef AsMut std core alloc
            str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char
            println! print! eprintln! eprint! format! vec! write! writeln! assert! assert_eq! assert_ne! debug_assert! debug_assert_eq! matches! dbg! include_str!
            include_bytes! concat! stringify! env! option_env! cfg! line! file! column! module_path! compile_error! format_args! thread_local!
            """),
        TypeNames = written => Functions().IsMatch(written) ? [] : Types(written),
        ElementsOf = WrittenTypes.Collections(_ => null, "Vec VecDeque HashSet BTreeSet LinkedList BinaryHeap", "HashMap BTreeMap IndexMap"),
        OptionsAreMapped = true,
        MappingMethods = Names("map filter_map flat_map and_then map_or map_or_else"),
        LoopsTakePairs = true,
        TransparentMethods = Names("""
            unwrap expect unwrap_or unwrap_or_default unwrap_or_else as_ref as_mut as_deref as_deref_mut borrow borrow_mut lock read write clone cloned copied to_owned into take replace ok ok_or
            ok_or_else or or_else get_mut inspect map and_then filter map_or map_or_else is_some_and is_ok_and
            """),
        LiteralTypes = new Dictionary<LiteralKind, string> { [LiteralKind.String] = "str", [LiteralKind.Character] = "char" },
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "array", [CollectionKind.Tuple] = "tuple" },
        CallsArguments = Names("""
            map for_each filter filter_map flat_map fold try_fold any all find find_map position take_while skip_while map_while inspect scan zip_with
            and_then or_else unwrap_or_else map_err map_or map_or_else then sort_by sort_by_key sort_unstable_by max_by min_by max_by_key min_by_key retain dedup_by
            spawn get_or_insert_with or_insert_with entry
            """),
        PassesElements = Names("iter iter_mut into_iter rev cloned copied collect to_vec filter skip take step_by peekable chain enumerate values values_mut into_values drain inspect take_while skip_while as_slice clone"),
        MayBeNull = type => type.Contains("Option", StringComparison.Ordinal) || type.Length < 2 || type.Contains("Self::", StringComparison.Ordinal),
        PairingMethods = Names("enumerate"),
        ElementMethods = Names("get get_mut first first_mut last last_mut pop pop_front pop_back unwrap next find nth min_by max_by min_by_key max_by_key remove"),
        AddingMethods = Names("push push_back push_front insert"),
        Terms = new LanguageTerms
        {
            Effects = RustEffects.Table,
            CapitalsWrap = true,
            NameSign = "::",
            OwnTypeWords = Names("Self"),
            Variant = "variant",
            Missing = type => type.StartsWith("Option<", StringComparison.Ordinal) ? "None" : null,
            Type = "type",
            InterfaceBaseVerb = "requires",
            Idioms = new RustIdioms(),
            CallWords = RustCallWords.Effects,
            RaiseVerb = "panics with",
            Derived = Derived,
            Closure = "closure",
            IsLent = type => Lent().IsMatch(type),
            Namespace = "module",
            MacrosArePatterns = true,
            Holders = Names("Arc Rc Box Mutex RwLock RefCell Cell"),
            TopLevelIsFixed = true,
            UncheckedWord = "unsafe",
            ParentModule = Names("super self"),
            Destructor = ("drop", "Drop"),
            LoopMethods = Names("for_each"),
            Assertions = new Dictionary<string, string?>
            {
                ["assert!"] = null,
                ["debug_assert!"] = null,
                ["assert_eq!"] = "equals",
                ["debug_assert_eq!"] = "equals",
                ["assert_ne!"] = "differs from",
                ["debug_assert_ne!"] = "differs from",
            },
            NamesAreShadowed = true,
            Demands = Names("unwrap expect"),
            ListingMacros = new Dictionary<string, string> { ["vec!"] = "vector" },
        },
        Exits = Names("process.exit std.process.exit process.abort std.process.abort exit"),
    };

    private static IReadOnlyList<string> Derived(string before) =>
        [.. Derives().Match(before[Math.Max(0, before.Length - LongestAttributes)..]).Groups[1].Captures.SelectMany(traits => traits.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Attributes and comments right before a declaration, with what <c>derive</c> lists among them.</summary>
    [GeneratedRegex(@"(?:(?:#\[derive\(([^()]*)\)\]|#\[[^\n]*\]|//[^\n]*|pub(?:\([^()]*\))?)\s*)+$")]
    private static partial Regex Derives();

    [GeneratedRegex(@"^&\s*(?:'\w+\s+)?mut\b")]
    private static partial Regex Lent();

    /// <summary>A function, whose own type says what it gives and not what it is.</summary>
    [GeneratedRegex(@"^(?:&\s*|mut\s+|impl\s+|dyn\s+|Box<\s*dyn\s+|Arc<\s*dyn\s+)*(?:Fn|FnMut|FnOnce|fn)\s*\(")]
    private static partial Regex Functions();

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
