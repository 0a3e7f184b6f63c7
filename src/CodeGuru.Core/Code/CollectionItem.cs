namespace CodeGuru.Core.Code;

/// <summary>An element of a collection that is written out, or an entry with its key.</summary>
public sealed record CollectionItem(Expression? Key, Expression Value);
