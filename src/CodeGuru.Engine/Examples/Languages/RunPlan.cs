using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>How a program is run: by one command, or by one that compiles it and one that runs what came out.</summary>
/// <param name="Compile">Prints the compiled program to its standard output; null where nothing is compiled.</param>
/// <param name="Compiled">Name of the file in which <paramref name="Run"/> expects the compiled program.</param>
/// <param name="Run">Runs the program.</param>
public sealed record RunPlan(SandboxCommand? Compile, string Compiled, SandboxCommand Run);
