namespace CodeGuru.Core.Answers;

/// <summary>One provider gave up and another took over.</summary>
public sealed record ProviderSwitch(string From, string To, string Why);
