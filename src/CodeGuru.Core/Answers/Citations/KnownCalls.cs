using System.Collections.Frozen;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>How the time of library functions grows, by their names, which most languages share.</summary>
internal static class KnownCalls
{
    private static readonly FrozenSet<string> Constant = Words("""
        abs append add Add push push_back emplace_back enqueue Enqueue offer appendleft popleft pop Pop shift peek Peek front back top first last len length size Length Count count_of isEmpty is_empty empty
        get set Get Set put contains_key containsKey ContainsKey TryGetValue key? has getOrDefault get_or_insert now saturating_duration_since as_secs_f64 from_secs_f64 min max Min Max round Round floor ceil sqrt
        isinstance int float bool str chr ord lock unlock Lock Unlock RLock RUnlock notify notify_one notify_all wait Ok Some Err unwrap unwrap_or clone_ref move forward valueOf ToString toString to_s to_i to_f
        equals Equals hashCode print println Println Printf WriteLine puts p echo log debug info warn error new ref is_none is_some is_ok is_err isNaN isArray insert_or_assign emplace ThrowIfNull panic raise
        IsNullOrEmpty IsNullOrWhiteSpace nameof Sprint Sprintf Errorf format Format strip trim Trim lower upper ToLower ToUpper toLowerCase toUpperCase startsWith endsWith startswith endswith
        """);

    private static readonly FrozenSet<string> Linear = Words("""
        join sum Sum count Count extend addAll AddRange concat copy Copy reverse reversed filter map forEach each Select Where ToList ToArray list tuple set dict collect iter keys values entries items
        enumerate zip range split replace contains Contains includes indexOf index find remove any all every some reduce fold stream array_map array_filter array_sum to_a to_h clone slice
        make String
        """);

    public static bool IsConstant(string name) =>
        Constant.Contains(name) || name.EndsWith("Exception", StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal) || name.EndsWith("_error", StringComparison.Ordinal) || name.EndsWith("_lock", StringComparison.Ordinal) || name.EndsWith("_guard", StringComparison.Ordinal);

    public static bool IsSort(string name) => name is "sort" or "sorted" or "Sort" or "OrderBy" or "sort_by" or "Slice" or "usort" or "asort" or "ksort" or "toSorted" or "sort!";

    /// <summary>Goes through what it is given once.</summary>
    public static bool IsLinear(string name) => Linear.Contains(name);

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
