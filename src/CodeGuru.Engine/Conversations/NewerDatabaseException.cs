namespace CodeGuru.Engine.Conversations;

/// <summary>A database has a version that only a newer program knows.</summary>
internal sealed class NewerDatabaseException(int version) : Exception($"The database has version {version}; this program knows {Migrations.Newest}.");
