using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>What the libraries of C and C++ do, by names (en.cppreference.com).</summary>
internal static class CLibrary
{
    public static LibraryFacts C { get; } = new()
    {
        Constant = LibraryFacts.Names("malloc free printf fprintf puts putchar isdigit isalpha isspace toupper tolower abs fabs sqrt floor ceil fclose fopen errno perror assert"),
        Linear = LibraryFacts.Names("strlen strcpy strncpy strcmp strncmp memcpy memset memmove strchr strdup calloc realloc fgets strcat snprintf sprintf"),
        Whole = LibraryFacts.Names("strlen strcpy strdup"),
        Sorting = LibraryFacts.Names("qsort"),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "strlen abs sqrt strcmp strncmp")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int float double long short size_t unsigned int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t ssize_t"),
            (ValueSort.Truth, "bool")),
        Concurrent = LibraryFacts.Names("pthread_create thrd_create fork"),
    };

    public static LibraryFacts Cpp { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            static_cast dynamic_cast reinterpret_cast push_back emplace_back pop_back push pop top front back size length empty begin end at get set min max abs fabs sqrt floor ceil round move forward
            make_pair make_unique make_shared to_string lock unlock lock_guard unique_lock scoped_lock shared_lock notify_one notify_all wait insert_or_assign
            emplace printf puts fprintf malloc free now c_str data first second swap has_value value value_or reset infinity now duration runtime_error
            invalid_argument out_of_range logic_error domain_error insert
            """),
        Linear = LibraryFacts.Names("""
            accumulate count count_if copy reverse find find_if any_of all_of none_of transform for_each fill iota max_element min_element strlen strcpy memcpy
            memset strcmp erase remove remove_if substr resize assign clear append getline
            """),
        Whole = LibraryFacts.Names("accumulate count_if transform for_each max_element min_element sort"),
        Sorting = LibraryFacts.Names("sort stable_sort qsort partial_sort"),
        Keyed = LibraryFacts.Names("find erase insert emplace count contains at"),
        Quiet = LibraryFacts.Names("""
            static_cast dynamic_cast reinterpret_cast push_back emplace_back pop_back push pop top front back size length empty begin end clear cout cerr endl printf fprintf puts move forward make_pair
            swap min max abs sqrt floor ceil find find_if count count_if sort reverse accumulate c_str data has_value value_or reset infinity free strlen strcmp
            memcpy memset isdigit isalpha isspace toupper tolower emplace erase
            """),
        Readers = LibraryFacts.Names("at value"),
        RootErrors = LibraryFacts.Names("exception logic_error"),
        GeneralErrors = LibraryFacts.Names("exception runtime_error"),
        ErrorBases = LibraryFacts.Kinds(
            ("runtime_error", "overflow_error underflow_error range_error system_error"),
            ("logic_error", "invalid_argument domain_error length_error out_of_range"),
            ("exception", "runtime_error logic_error bad_alloc bad_cast bad_optional_access")),
        MissingErrors = LibraryFacts.Names("out_of_range bad_optional_access"),
        DivisionErrors = LibraryFacts.Names("overflow_error underflow_error range_error"),
        ArgumentErrors = LibraryFacts.Names("invalid_argument domain_error length_error"),
        StateErrors = LibraryFacts.Names("logic_error"),
        AnywhereErrors = LibraryFacts.Names("bad_alloc bad_cast"),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "size length strlen abs sqrt floor ceil count_if"),
            (ValueSort.Text, "to_string substr"),
            (ValueSort.Truth, "empty contains has_value any_of all_of none_of")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int float double long short size_t unsigned int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t ssize_t"),
            (ValueSort.Text, "string string_view"),
            (ValueSort.Truth, "bool"),
            (ValueSort.List, "vector array list deque"),
            (ValueSort.Map, "map unordered_map"),
            (ValueSort.Set, "set unordered_set"),
            (ValueSort.Tuple, "tuple pair")),
        AwaitedTypes = LibraryFacts.Names("future shared_future"),
        OptionalTypes = LibraryFacts.Names("optional"),
        ResultTypes = LibraryFacts.Names("expected"),
        Concurrent = LibraryFacts.Names("async thread jthread pthread_create thrd_create packaged_task fork std::execution detach"),
    };
}
