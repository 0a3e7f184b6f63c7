namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>A language that a question names or implies.</summary>
/// <param name="Language">Its number.</param>
/// <param name="Word">The word that does.</param>
/// <param name="IsNamed">Whether by its name; else by something that only it has.</param>
/// <param name="IsBackground">Whether it is what the asker comes from rather than what the question is about.</param>
internal readonly record struct LanguageMention(byte Language, int Word, bool IsNamed, bool IsBackground);
