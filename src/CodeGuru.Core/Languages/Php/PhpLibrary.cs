using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Php;

/// <summary>What PHP's library does, by names (php.net/manual).</summary>
internal static class PhpLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            count isset empty strlen is_null is_array is_string is_int is_numeric is_callable abs min max round floor ceil sqrt sprintf printf trim strtolower
            strtoupper ucfirst str_starts_with str_ends_with array_key_exists array_pop array_push time microtime echo intdiv get_class method_exists
            array_key_last array_key_first
            """),
        Linear = LibraryFacts.Names("""
            implode explode array_sum array_map array_filter array_keys array_values array_merge array_slice array_reverse in_array array_search array_unique
            array_reduce array_shift array_unshift array_column array_combine array_flip array_diff str_replace str_contains strpos substr array_walk range
            iterator_to_array array_fill preg_match preg_replace json_encode json_decode strrev str_split array_intersect
            """),
        Whole = LibraryFacts.Names("implode array_sum array_map array_filter array_reduce array_unique array_values array_keys usort sort array_column"),
        Sorting = LibraryFacts.Names("sort usort asort ksort rsort uasort uksort arsort krsort"),
        Quiet = LibraryFacts.Names("""
            count isset empty strlen is_null is_array is_string is_int is_numeric is_callable abs round floor ceil sprintf trim strtolower strtoupper ucfirst
            str_starts_with str_ends_with str_contains array_key_exists array_pop array_push time microtime implode explode array_sum array_map array_filter
            array_keys array_values array_merge array_slice array_reverse in_array array_search array_unique strpos substr str_replace usort sort ksort asort
            iterator_to_array printf
            """),
        RootErrors = LibraryFacts.Names("Exception Throwable Error LogicException"),
        GeneralErrors = LibraryFacts.Names("Exception RuntimeException"),
        ErrorBases = LibraryFacts.Kinds(
            ("RuntimeException", "OutOfBoundsException OverflowException RangeException UnderflowException UnexpectedValueException PDOException"),
            ("LogicException", "InvalidArgumentException DomainException LengthException OutOfRangeException BadFunctionCallException"),
            ("BadFunctionCallException", "BadMethodCallException"),
            ("Exception", "RuntimeException LogicException ErrorException JsonException"),
            ("Error", "TypeError ValueError ArithmeticError AssertionError"),
            ("ArithmeticError", "DivisionByZeroError"),
            ("TypeError", "ArgumentCountError"),
            ("Throwable", "Exception Error")),
        MissingErrors = LibraryFacts.Names("OutOfBoundsException OutOfRangeException"),
        DivisionErrors = LibraryFacts.Names("DivisionByZeroError ArithmeticError OverflowException"),
        ArgumentErrors = LibraryFacts.Names("InvalidArgumentException ValueError DomainException UnexpectedValueException LengthException"),
        StateErrors = LibraryFacts.Names("LogicException BadMethodCallException BadFunctionCallException"),
        AnywhereErrors = LibraryFacts.Names("TypeError Error ArgumentCountError ErrorException"),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "count strlen array_sum intdiv abs floor ceil round time strcmp"),
            (ValueSort.Text, "implode sprintf trim strtolower strtoupper ucfirst str_replace number_format"),
            (ValueSort.Truth, "isset empty in_array is_null is_array is_string is_int is_numeric is_callable str_starts_with str_ends_with str_contains array_key_exists method_exists"),
            (ValueSort.List, "array_map array_filter array_keys array_values explode array_merge array_slice array_reverse array_unique")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int float"),
            (ValueSort.Text, "string"),
            (ValueSort.Truth, "bool false true"),
            (ValueSort.List, "array iterable")),
        Concurrent = LibraryFacts.Names("Fiber fork pcntl_fork"),
    };
}
