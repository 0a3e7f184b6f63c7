using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>What C and C++ mean by names (en.cppreference.com).</summary>
internal static class CConventions
{
    private static readonly HashSet<string> Ends = Names("""
        exit _exit _Exit abort quick_exit std.exit std.abort std.terminate std.quick_exit std._Exit __builtin_unreachable __builtin_trap longjmp siglongjmp
        """);

    public static Conventions C { get; } = new()
    {
        NamesAreGlobal = true,
        TypeNames = WrittenTypes.Reader(),
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "array" },
        CallsArguments = Names("qsort bsearch atexit signal pthread_create thrd_create on_exit"),
        Exits = Ends,
    };

    public static Conventions Cpp { get; } = new()
    {
        NamesAreGlobal = true,
        MembersAreInScope = true,
        TypeNames = WrittenTypes.Reader("unique_ptr", "shared_ptr", "weak_ptr", "optional", "reference_wrapper", "future"),
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "array" },
        CallsArguments = C.CallsArguments,
        CallMembers = Names("operator()"),
        CallMethod = "operator()",
        OperatorMethod = sign => "operator" + sign,
        IndexMethod = "operator[]",
        Exits = Ends,
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
