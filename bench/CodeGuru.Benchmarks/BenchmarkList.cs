using CodeGuru.Benchmarks.Chat;
using CodeGuru.Benchmarks.Examples;
using CodeGuru.Benchmarks.Explaining;
using CodeGuru.Benchmarks.Facts;
using CodeGuru.Benchmarks.Highlighting;
using CodeGuru.Benchmarks.Providers;
using CodeGuru.Benchmarks.Retrieval;
using CodeGuru.Benchmarks.Reviewing;
using CodeGuru.Benchmarks.StartUp;

namespace CodeGuru.Benchmarks;

/// <summary>The benchmarks by name.</summary>
internal static class BenchmarkList
{
    public static readonly IReadOnlyDictionary<string, Func<string[], int>> All = new Dictionary<string, Func<string[], int>>
    {
        ["analyze"] = AnalyzeBenchmark.Run,
        ["answers"] = AnswersBenchmark.Run,
        ["chat"] = ChatBenchmark.Run,
        ["explain"] = ExplainBenchmark.Run,
        ["facts"] = FactsBenchmark.Run,
        ["highlighting"] = HighlightingBenchmark.Run,
        ["providers"] = ProvidersBenchmark.Run,
        ["retrieval"] = RetrievalBenchmark.Run,
        ["review"] = ReviewBenchmark.Run,
        ["sandbox"] = SandboxBenchmark.Run,
        ["startup"] = StartUpBenchmark.Run,
        ["watch"] = WatchBenchmark.Run,
    };
}
