namespace CodeGuru.Core.Analysis.Calls;

/// <summary>An argument, evaluated.</summary>
/// <param name="IsSpread">Its elements are the arguments.</param>
/// <param name="IsNamedSpread">They are, by their keys.</param>
internal sealed record CallArgument(string? Name, FlowValue[] Values, bool IsSpread, bool IsNamedSpread);
