using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A place where something is put into a queue between threads or tasks, or taken out of it.</summary>
/// <param name="Function">Whose code does it.</param>
/// <param name="Place">The queue, as it is called there.</param>
/// <param name="Queue">The same for every name of the same queue.</param>
internal sealed record QueueUse(Symbol Function, Expression Place, Expression At, bool Puts, QueueKind Kind, object Queue);
