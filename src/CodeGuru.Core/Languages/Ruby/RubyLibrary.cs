using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>What Ruby's library does, by names (docs.ruby-lang.org).</summary>
internal static class RubyLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            push pop first last size length empty nil is_a kind_of respond_to to_s to_i to_f to_sym abs round floor ceil zero positive negative even odd puts p
            print warn format sprintf strip upcase downcase capitalize start_with end_with fetch store key new now raise lambda proc freeze frozen synchronize
            block_given instance_of attr_reader dig unshift shift << itself succ pred
            """),
        Linear = LibraryFacts.Names("""
            join sum count concat reverse filter map each select reject sort_by to_a to_h keys values each_with_index each_with_object inject reduce find detect
            any all none include index tally group_by uniq compact flatten flat_map zip partition min max min_by max_by split gsub sub scan chars lines merge
            clone dup slice delete delete_if insert each_slice each_cons take drop times upto filter_map collect replace update transform_values each_pair
            each_key each_value each_char clear sample shuffle rotate cycle find_index sum
            """),
        Whole = LibraryFacts.Names("""
            join sum map each select reject sort sort_by tally group_by uniq inject reduce each_with_object each_with_index min_by max_by partition flat_map to_h
            filter_map transform_values
            """),
        Sorting = LibraryFacts.Names("sort sort_by"),
        Keyed = LibraryFacts.Names("fetch store key delete include add dig"),
        Quiet = LibraryFacts.Names("""
            puts p print warn push pop first last size length empty nil is_a to_s to_sym join map select reject each sort_by sum count keys values tally group_by
            uniq compact any all none include strip upcase downcase split start_with end_with min_by max_by each_with_index each_with_object reduce inject find
            detect block_given to_a to_h freeze concat shift unshift reverse zip partition flat_map dup merge key
            """),
        Readers = LibraryFacts.Names("fetch"),
        RootErrors = LibraryFacts.Names("StandardError Exception"),
        GeneralErrors = LibraryFacts.Names("StandardError"),
        ErrorBases = LibraryFacts.Kinds(
            ("IndexError", "KeyError StopIteration"),
            ("IOError", "EOFError"),
            ("NameError", "NoMethodError"),
            ("RuntimeError", "FrozenError"),
            ("ArgumentError", "UncaughtThrowError"),
            ("RangeError", "FloatDomainError"),
            ("SystemCallError", "ENOENT EACCES EEXIST ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT"),
            ("StandardError", "ArgumentError RuntimeError IndexError IOError NameError TypeError ZeroDivisionError RangeError SystemCallError EncodingError ThreadError RegexpError FiberError")),
        MissingErrors = LibraryFacts.Names("KeyError IndexError StopIteration"),
        DivisionErrors = LibraryFacts.Names("ZeroDivisionError FloatDomainError"),
        ArgumentErrors = LibraryFacts.Names("ArgumentError RangeError EncodingError"),
        StateErrors = LibraryFacts.Names("RuntimeError NotImplementedError FrozenError"),
        AnywhereErrors = LibraryFacts.Names("TypeError NoMethodError NameError NoMemoryError SystemStackError LocalJumpError Interrupt"),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "size length to_i to_f abs"),
            (ValueSort.Text, "to_s join upcase downcase capitalize strip inspect"),
            (ValueSort.List, "map sort sort_by flat_map keys split to_a filter_map chars"),
            (ValueSort.Map, "tally group_by to_h")),
        TruthEnding = "?",
        Concurrent = LibraryFacts.Names("Thread Ractor Async fork Fiber Concurrent Process"),
    };
}
