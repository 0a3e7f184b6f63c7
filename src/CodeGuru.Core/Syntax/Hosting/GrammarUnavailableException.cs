namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>A grammar is missing or unusable. Stays within the host: callers get <see cref="ParseOutcome.Unavailable"/>.</summary>
internal sealed class GrammarUnavailableException(string message) : Exception(message);
