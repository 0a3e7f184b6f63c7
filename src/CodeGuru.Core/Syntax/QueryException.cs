namespace CodeGuru.Core.Syntax;

/// <summary>A query does not fit its grammar, or is not one: a mistake of whoever wrote it, never of the text that is searched.</summary>
public sealed class QueryException(string message) : Exception(message);
