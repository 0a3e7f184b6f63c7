using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>A statement that gives back or raises, and where it stands.</summary>
/// <param name="Statement">A <see cref="Statement.Return"/> or <see cref="Statement.Raise"/>.</param>
/// <param name="Guards">The conditions under which it is reached, the innermost last; those of an else are not among them.</param>
/// <param name="Around">Handlers of the tries that it stands in.</param>
/// <param name="Within">The handler that it stands in; null where it is in none.</param>
internal sealed record Ending(Statement Statement, IReadOnlyList<Expression> Guards, IReadOnlyList<ExceptionHandler> Around, ExceptionHandler? Within);
