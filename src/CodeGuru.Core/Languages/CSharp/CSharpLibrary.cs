using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>What .NET's library does, by names (learn.microsoft.com/dotnet/api).</summary>
internal static class CSharpLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            Add Push Pop Peek Enqueue Dequeue Count Length Get Set Min Max Abs Round Floor Ceiling Sqrt TryGetValue ContainsKey TryAdd GetValueOrDefault Write
            WriteLine ToString Equals GetHashCode nameof ThrowIfNull IsNullOrEmpty IsNullOrWhiteSpace Format Trim ToUpper ToLower ToUpperInvariant
            ToLowerInvariant StartsWith EndsWith Parse TryParse Cancel Dispose Invoke Lock Enter Exit Increment ThrowIfNegative ThrowIfNegativeOrZero
            ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace ThrowIfDisposed TryDequeue TryPeek TryPop GetOrAdd AddFirst AddLast
            """),
        Linear = LibraryFacts.Names("""
            Join Sum Concat Copy Reverse Select Where ToList ToArray ToHashSet ToDictionary Contains IndexOf Any All First FirstOrDefault Single SingleOrDefault
            Last LastOrDefault Aggregate AddRange Remove RemoveAll RemoveAt Insert Find FindIndex FindAll Exists ForEach Clear Distinct Average MinBy MaxBy Take
            Skip Zip SelectMany GroupBy Except Intersect Union Split Replace Clone SequenceEqual Range Repeat Keys Values CopyTo
            """),
        Whole = LibraryFacts.Names("Sum ToList ToArray ToHashSet ToDictionary Aggregate Average MinBy MaxBy ForEach RemoveAll Sort"),
        Sorting = LibraryFacts.Names("Sort OrderBy OrderByDescending Order OrderDescending"),
        Keyed = LibraryFacts.Names("Add Remove Contains ContainsKey TryGetValue TryAdd GetValueOrDefault"),
        Quiet = LibraryFacts.Names("""
            WriteLine Write Add Count Contains ContainsKey TryGetValue GetValueOrDefault ToString Equals GetHashCode nameof IsNullOrEmpty IsNullOrWhiteSpace Trim
            ToUpper ToLower ToUpperInvariant ToLowerInvariant StartsWith EndsWith Select Where ToList ToArray ToHashSet OrderBy OrderByDescending ThenBy Any All
            FirstOrDefault LastOrDefault SingleOrDefault Sum Take Skip Distinct Concat Append Enqueue Push TryDequeue TryPeek TryPop TryParse Clear Min Max Abs
            Join Reverse LogInformation LogWarning LogError LogDebug
            """),
        Readers = LibraryFacts.Names("ElementAt RemoveAt Substring GetValue"),
        RootErrors = LibraryFacts.Names("Exception SystemException"),
        GeneralErrors = LibraryFacts.Names("Exception IOException DbException SystemException"),
        ErrorBases = LibraryFacts.Kinds(
            ("ArgumentException", "ArgumentNullException ArgumentOutOfRangeException"),
            ("IOException", "FileNotFoundException DirectoryNotFoundException EndOfStreamException PathTooLongException"),
            ("ArithmeticException", "DivideByZeroException OverflowException"),
            ("OperationCanceledException", "TaskCanceledException"),
            ("InvalidOperationException", "ObjectDisposedException"),
            ("SystemException", "ArgumentException InvalidOperationException ArithmeticException FormatException KeyNotFoundException IndexOutOfRangeException NullReferenceException InvalidCastException NotSupportedException NotImplementedException TimeoutException UnauthorizedAccessException IOException OperationCanceledException"),
            ("Exception", "SystemException HttpRequestException JsonException AggregateException")),
        MissingErrors = LibraryFacts.Names("KeyNotFoundException IndexOutOfRangeException"),
        DivisionErrors = LibraryFacts.Names("DivideByZeroException ArithmeticException OverflowException"),
        ArgumentErrors = LibraryFacts.Names("ArgumentException ArgumentNullException ArgumentOutOfRangeException FormatException"),
        StateErrors = LibraryFacts.Names("InvalidOperationException NotSupportedException NotImplementedException ObjectDisposedException"),
        AnywhereErrors = LibraryFacts.Names("""
            NullReferenceException InvalidCastException OutOfMemoryException StackOverflowException OperationCanceledException TaskCanceledException
            AggregateException TypeInitializationException
            """),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "Count Length Sum IndexOf Abs CompareTo GetHashCode LongCount"),
            (ValueSort.Text, "ToString Trim Substring ToUpper ToLower ToUpperInvariant ToLowerInvariant Format"),
            (ValueSort.List, "ToList ToArray"),
            (ValueSort.Map, "ToDictionary"),
            (ValueSort.Set, "ToHashSet"),
            (ValueSort.Truth, "Any All Contains ContainsKey TryGetValue TryAdd Equals IsNullOrEmpty IsNullOrWhiteSpace StartsWith EndsWith TryParse TryDequeue TryPeek TryPop SequenceEqual Exists")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int long short byte float double decimal uint ulong ushort sbyte nint nuint Int32 Int64 Double BigInteger"),
            (ValueSort.Text, "string String"),
            (ValueSort.Truth, "bool Boolean"),
            (ValueSort.List, "List IList IReadOnlyList Array ImmutableArray ImmutableList"),
            (ValueSort.Map, "Dictionary IDictionary IReadOnlyDictionary SortedDictionary ConcurrentDictionary ImmutableDictionary FrozenDictionary"),
            (ValueSort.Set, "HashSet ISet IReadOnlySet SortedSet FrozenSet")),
        AwaitedTypes = LibraryFacts.Names("Task ValueTask"),
        Blocking = LibraryFacts.Names("Wait Result GetResult Sleep WaitAll WaitAny WaitOne Join Read Write ReadAllText ReadAllLines WriteAllText ReadLine"),
        Concurrent = LibraryFacts.Names("WhenAll WhenAny Run StartNew Parallel Thread QueueUserWorkItem AsParallel ForEachAsync ContinueWith Timer Task.Run ThreadPool"),
        Gathering = LibraryFacts.Names("WhenAll"),
    };
}
