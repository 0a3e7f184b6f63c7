using CodeGuru.Benchmarks;

// Each benchmark prints what it measured; none asserts a time. Usage: dotnet run -c Release --project bench/CodeGuru.Benchmarks -- NAME [ARGUMENTS]
if (args.Length > 0 && BenchmarkList.All.TryGetValue(args[0], out var benchmark)) return benchmark(args[1..]);
Console.Error.WriteLine($"usage: CodeGuru.Benchmarks NAME [ARGUMENTS]\nnames: {string.Join(", ", BenchmarkList.All.Keys)}");
return 2;
