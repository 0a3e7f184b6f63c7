namespace CodeGuru.Core.Analysis.Changes;

/// <summary>Something that code does now and did not do before, or the other way round.</summary>
/// <param name="Text">What follows the symbol's name in a sentence, as Markdown: <c>raises `ValueError` now</c>.</param>
/// <param name="Line">1-based, where it stands now; null for what is gone or stands nowhere.</param>
public sealed record BehaviourChange(BehaviourAspect Aspect, string Text, int? Line = null);
