using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Python;

/// <summary>What Python's library does, by names (docs.python.org/3/library).</summary>
internal static class PythonLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            abs append add appendleft pop popleft popitem len isinstance issubclass int float bool str chr ord hash id type callable getattr hasattr setattr
            setdefault get print round divmod now time perf_counter monotonic info debug warning error exception critical upper lower strip lstrip rstrip
            startswith endswith format acquire release notify notify_all super sqrt floor ceil isdigit isalpha isspace deque defaultdict Counter OrderedDict field
            iter next put put_nowait get_nowait heappush heappop
            """),
        Linear = LibraryFacts.Names("""
            join sum count extend copy reverse reversed sorted list tuple set dict frozenset index remove insert any all split replace find keys values items
            update enumerate zip range map filter min max union intersection difference splitlines clear deepcopy most_common
            """),
        Whole = LibraryFacts.Names("sum list tuple set dict frozenset sorted join sort"),
        Sorting = LibraryFacts.Names("sort sorted"),
        Keyed = LibraryFacts.Names("get pop add remove discard setdefault update move_to_end"),
        Quiet = LibraryFacts.Names("""
            print len str repr format append extend add range enumerate zip items keys values sorted reversed isinstance type bool list dict set tuple join strip
            lstrip rstrip lower upper startswith endswith split copy clear any all map filter sum abs info debug warning error setdefault defaultdict Counter
            deque discard hasattr id update appendleft time perf_counter monotonic now title capitalize isdigit isalpha isspace frozenset count splitlines
            """),
        Asking = LibraryFacts.Names("get"),
        Readers = LibraryFacts.Names("get pop popitem popleft remove next index"),
        RootErrors = LibraryFacts.Names("Exception BaseException"),
        GeneralErrors = LibraryFacts.Names("Exception OSError IOError EnvironmentError ArithmeticError LookupError"),
        ErrorBases = LibraryFacts.Kinds(
            ("OSError", "FileNotFoundError PermissionError ConnectionError TimeoutError IsADirectoryError NotADirectoryError FileExistsError BlockingIOError ChildProcessError InterruptedError ProcessLookupError"),
            ("ConnectionError", "ConnectionResetError ConnectionRefusedError ConnectionAbortedError BrokenPipeError"),
            ("LookupError", "KeyError IndexError"),
            ("ArithmeticError", "ZeroDivisionError OverflowError FloatingPointError"),
            ("ValueError", "UnicodeError JSONDecodeError"),
            ("UnicodeError", "UnicodeDecodeError UnicodeEncodeError"),
            ("RuntimeError", "RecursionError NotImplementedError"),
            ("ImportError", "ModuleNotFoundError"),
            ("NameError", "UnboundLocalError"),
            ("Exception", "OSError LookupError ArithmeticError ValueError RuntimeError ImportError NameError TypeError AttributeError AssertionError StopIteration EOFError MemoryError")),
        MissingErrors = LibraryFacts.Names("KeyError IndexError LookupError"),
        DivisionErrors = LibraryFacts.Names("ZeroDivisionError ArithmeticError OverflowError FloatingPointError"),
        ArgumentErrors = LibraryFacts.Names("ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError"),
        StateErrors = LibraryFacts.Names("RuntimeError NotImplementedError"),
        AnywhereErrors = LibraryFacts.Names("""
            TypeError AttributeError NameError UnboundLocalError MemoryError RecursionError AssertionError KeyboardInterrupt SystemExit StopIteration
            StopAsyncIteration CancelledError GeneratorExit ReferenceError
            """),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "len abs round int float ord hash id count time perf_counter monotonic"),
            (ValueSort.Text, "str repr chr join format upper lower strip lstrip rstrip title capitalize"),
            (ValueSort.List, "sorted list split splitlines most_common"),
            (ValueSort.Set, "set frozenset"),
            (ValueSort.Map, "dict defaultdict Counter OrderedDict"),
            (ValueSort.Tuple, "tuple"),
            (ValueSort.Truth, "isinstance issubclass startswith endswith any all bool hasattr callable isdigit isalpha isspace")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int float"),
            (ValueSort.Text, "str"),
            (ValueSort.Truth, "bool"),
            (ValueSort.List, "list List"),
            (ValueSort.Tuple, "tuple Tuple"),
            (ValueSort.Set, "set Set frozenset FrozenSet"),
            (ValueSort.Map, "dict Dict Counter OrderedDict defaultdict")),
        AwaitedTypes = LibraryFacts.Names("Awaitable Coroutine Future Task"),
        OptionalTypes = LibraryFacts.Names("Optional"),
        Blocking = LibraryFacts.Names("sleep requests urlopen open input subprocess result join recv accept connect run_until_complete read write"),
        Concurrent = LibraryFacts.Names("""
            gather create_task ensure_future TaskGroup start_soon to_thread run_in_executor Thread Process submit ThreadPoolExecutor ProcessPoolExecutor Pool
            as_completed threading multiprocessing start_new_thread call_soon call_later run_coroutine_threadsafe wait
            """),
        Gathering = LibraryFacts.Names("gather TaskGroup as_completed"),
    };
}
