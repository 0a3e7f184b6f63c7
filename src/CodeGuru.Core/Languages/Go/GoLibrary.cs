using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>What Go's library does, by names (pkg.go.dev/std).</summary>
internal static class GoLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            len cap append new delete panic recover Lock Unlock RLock RUnlock Add Done Wait Now Since Sub Println Printf Print Sprintf Sprint Errorf Error New Is
            As Unwrap Load Store min max Abs Sqrt Floor Ceil Itoa Atoi ParseInt ToUpper ToLower TrimSpace HasPrefix HasSuffix Trim close string int float64 byte
            rune PushFront PushBack MoveToFront Front Back Len Unix Fatal Fatalf int64 uint64 uint32 int32 error
            """),
        Linear = LibraryFacts.Names("Join Split Fields Contains Index Replace ReplaceAll Repeat copy make Count Map Equal Reverse Clone clear ReadAll Slice"),
        Whole = LibraryFacts.Names("Join Sort SortFunc Slice SliceStable Strings Ints"),
        Sorting = LibraryFacts.Names("Sort SortFunc SortStableFunc Slice SliceStable Strings Ints Stable"),
        Quiet = LibraryFacts.Names("""
            len cap append make copy new delete Println Printf Print Sprintf Sprint Errorf Error New Is As Unwrap Now Since Sub Lock RLock Join Split Fields
            Contains HasPrefix HasSuffix ToUpper ToLower TrimSpace Trim Itoa Atoi ParseInt ParseFloat min max Abs Sqrt Wait Done string int float64 byte rune
            int64 uint64 Fprintf Fprintln Sleep Background WithTimeout WithCancel Open ReadFile ReadAll
            """),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "len cap copy Len Count Index Abs Sqrt min max"),
            (ValueSort.Text, "Sprintf Sprint Sprintln TrimSpace ToUpper ToLower Trim TrimPrefix TrimSuffix Itoa Replace ReplaceAll Repeat FormatInt Title"),
            (ValueSort.Truth, "Contains HasPrefix HasSuffix EqualFold Is As IsNaN"),
            (ValueSort.List, "append Split Fields"),
            (ValueSort.Other, "Errorf New")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32 float64 byte rune uintptr time.Duration Duration"),
            (ValueSort.Text, "string"),
            (ValueSort.Truth, "bool")),
        Concurrent = LibraryFacts.Names("go Group Go errgroup AfterFunc"),
    };
}
