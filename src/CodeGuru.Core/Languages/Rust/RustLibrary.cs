using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>What Rust's library does, by names (doc.rust-lang.org/std).</summary>
internal static class RustLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            push pop push_back push_front pop_front pop_back insert get get_mut len is_empty contains_key entry or_insert or_default now elapsed min max abs sqrt
            floor ceil round Some Ok Err unwrap unwrap_or unwrap_or_default expect lock borrow borrow_mut is_some is_none is_ok is_err new println! print!
            eprintln! format! write! writeln! panic! assert! assert_eq! to_string trim chars as_str as_ref as_mut is_ascii_digit is_alphabetic is_numeric
            is_whitespace is_alphanumeric first last with_capacity ok_or ok_or_else copied cloned map_err saturating_sub saturating_add wrapping_add checked_add
            checked_sub checked_div iter into take replace swap parse starts_with ends_with peek next saturating_duration_since as_secs_f64 from_secs_f64 drop
            unwrap_or_else matches! is_ascii_alphabetic front back as_slice
            """),
        Linear = LibraryFacts.Names("""
            join sum count extend collect filter map rev contains fold for_each any all find position enumerate zip into_iter iter_mut values keys values_mut
            clone to_vec reverse retain split split_whitespace lines replace remove drain filter_map flat_map product max_by min_by max_by_key min_by_key skip
            clear concat repeat append truncate dedup windows chunks vec! to_owned chain
            """),
        Whole = LibraryFacts.Names("sum collect fold for_each product retain sort sort_by sort_unstable sort_by_key"),
        Sorting = LibraryFacts.Names("sort sort_by sort_unstable sort_by_key sort_unstable_by sort_by_cached_key"),
        Keyed = LibraryFacts.Names("get get_mut insert remove contains contains_key entry"),
        Quiet = LibraryFacts.Names("""
            push pop push_back push_front pop_front pop_back insert get get_mut len is_empty contains_key contains entry or_insert or_default or_insert_with Some
            Ok Err unwrap_or unwrap_or_default unwrap_or_else is_some is_none is_ok is_err new println! print! format! vec! write! writeln! eprintln! to_string
            to_owned trim chars as_str as_ref as_mut is_ascii_digit is_alphabetic is_numeric is_whitespace first last with_capacity ok_or ok_or_else copied cloned
            map_err map and_then filter collect iter iter_mut into_iter enumerate zip rev sum count any all find position fold for_each values keys join clone
            into take replace parse starts_with ends_with peek next extend retain sort sort_by filter_map flat_map min max to_vec split split_whitespace lines
            bytes skip chain max_by min_by default from from_str ok is_alphanumeric matches! abs powi sqrt
            """),
        Readers = LibraryFacts.Names("remove swap_remove"),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "len count abs sqrt powi pow"),
            (ValueSort.Text, "to_string format! trim to_uppercase to_lowercase"),
            (ValueSort.Truth, "is_empty contains contains_key is_some is_none is_ok is_err any all starts_with ends_with matches! is_alphabetic is_ascii_digit"),
            (ValueSort.List, "to_vec vec!")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64"),
            (ValueSort.Text, "str String"),
            (ValueSort.Truth, "bool"),
            (ValueSort.List, "Vec VecDeque"),
            (ValueSort.Map, "HashMap BTreeMap"),
            (ValueSort.Set, "HashSet BTreeSet")),
        AwaitedTypes = LibraryFacts.Names("Future"),
        OptionalTypes = LibraryFacts.Names("Option"),
        ResultTypes = LibraryFacts.Names("Result"),
        Blocking = LibraryFacts.Names("sleep block_on lock recv join read write open read_to_string"),
        Concurrent = LibraryFacts.Names("spawn spawn_blocking thread scope par_iter join! select! try_join! join_all FuturesUnordered rayon"),
        Gathering = LibraryFacts.Names("join! try_join! join_all"),
    };
}
