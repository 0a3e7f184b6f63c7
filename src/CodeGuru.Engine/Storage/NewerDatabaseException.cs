namespace CodeGuru.Engine.Storage;

/// <summary>A database has a version that only a newer program knows.</summary>
internal sealed class NewerDatabaseException(int version, int known) : Exception($"The database has version {version}; this program knows {known}.");
