namespace CodeGuru.Testing.Servers;

/// <summary>A request as it came.</summary>
/// <param name="Method">GET, POST.</param>
/// <param name="Path">With what follows it.</param>
/// <param name="Headers">By name in lower case.</param>
/// <param name="Body">Decoded as UTF-8.</param>
public sealed record RecordedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);
