using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>What Ruby means by names and members (docs.ruby-lang.org/en/master/syntax_rdoc.html).</summary>
internal static class RubyConventions
{
    /// <summary>Kernel's methods, and the classes that are there without a require.</summary>
    private const string Core = """
        abort at_exit autoload binding block_given? caller catch eval exec exit exit! fail fork format gets global_variables lambda load local_variables loop open
        p pp print printf proc putc puts raise rand readline readlines require require_relative select set_trace_func sleep spawn sprintf srand syscall system test
        throw trap warn Array Complex Float Hash Integer Rational String
        freeze frozen? dup clone instance_variable_get instance_variable_set instance_of? is_a? kind_of? respond_to? send public_send method methods tap then
        nil? inspect to_s hash object_id extend itself define_method instance_eval class_eval module_eval instance_exec class_exec alias_method attr
        BasicObject Binding Class Comparable Data Dir Encoding Enumerable Enumerator Exception FalseClass Fiber File GC IO Kernel Marshal MatchData Math Method
        Module Mutex NilClass Numeric Object ObjectSpace Proc Process Queue Ractor Random Range Regexp Set Signal Struct Symbol Thread Time TracePoint TrueClass
        UnboundMethod ARGF ARGV DATA ENV RUBY_VERSION STDERR STDIN STDOUT
        ArgumentError ClosedQueueError EncodingError EOFError FiberError FloatDomainError FrozenError IOError IndexError Interrupt KeyError LoadError
        LocalJumpError NameError NoMatchingPatternError NoMatchingPatternKeyError NoMemoryError NoMethodError NotImplementedError RangeError RegexpError
        RuntimeError ScriptError SecurityError SignalException StandardError StopIteration SyntaxError SystemCallError SystemExit SystemStackError ThreadError
        TypeError UncaughtThrowError ZeroDivisionError
        """;

    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = symbol => symbol.Name.StartsWith('@') ? Visibility.Private : Visibility.Public,
        Constructor = "initialize",
        Library = RubyLibrary.Instance,
        BlockCall = "yield",
        AssignmentDeclares = true,
        MembersAreInScope = true,
        OperatorMethod = sign => sign is ".." or "..." ? null : sign,
        IndexMethod = "[]",
        DefaultsRunInCalls = true,
        BuiltIns = Names(Core),
        LiteralTypes = new Dictionary<LiteralKind, string>
        {
            [LiteralKind.String] = "String",
            [LiteralKind.Integer] = "Integer",
            [LiteralKind.Float] = "Float",
            [LiteralKind.Pattern] = "Regexp",
        },
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "Array", [CollectionKind.Map] = "Hash" },
        CallMembers = Names("call yield ()"),
        CallsArguments = Names("""
            each each_with_index each_with_object each_pair each_key each_value each_slice each_cons each_entry map flat_map collect collect_concat filter filter_map
            select reject reduce inject sum find detect find_index all? any? none? one? count partition group_by chunk_while slice_when sort sort_by min_by max_by
            minmax_by take_while drop_while times upto downto step tap then yield_self map! select! reject! sort_by! delete_if keep_if cycle zip each_char each_line
            each_byte gsub sub scan transform_values transform_keys to_h fetch fetch_values default_proc instance_eval class_eval module_eval instance_exec
            class_exec catch at_exit lambda proc loop trap open new fork define_method uniq tally dig merge sum to_set lazy with_index with_object
            """),
        PassesElements = Names("map select filter reject sort sort_by reverse values to_a dup freeze compact uniq flatten take drop first last each lazy"),
        MissingElementsRaise = false,
        ElementMethods = Names("first last pop shift fetch find detect min_by max_by sample dig"),
        AddingMethods = Names("push append unshift prepend insert << store"),
        MergingMethods = Names("concat merge! update"),
        Terms = new LanguageTerms
        {
            Effects = RubyEffects.Table,
            CollectionsAreShared = true,
            NameSign = "::",
            SignsConstants = true,
            MostCalls = "more than some ten thousand of them fill the stack and end in a `SystemStackError`",
            List = "array",
            Map = "hash",
            Field = "instance variable",
            Nothing = "nil",
            Callable = "callable",
            MessageError = "RuntimeError",
            HasTruthiness = true,
            ScriptTests = new HashSet<string> { "__FILE__ == $0", "$0 == __FILE__", "__FILE__ == $PROGRAM_NAME", "$PROGRAM_NAME == __FILE__" },
            LoopMethods = Names("each each_entry each_pair each_key each_value each_char each_line each_byte each_slice each_cons each_with_index each_index reverse_each times upto downto step cycle"),
            AppendSign = "<<",
            BlockEnd = "end",
        },
        ExitsUnwind = true,
        Exits = Names("exit abort exit! Process.exit Kernel.exit Kernel.abort"),
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
