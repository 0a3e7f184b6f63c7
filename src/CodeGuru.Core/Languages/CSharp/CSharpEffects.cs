using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>What functions of the library do outside of the program (learn.microsoft.com/dotnet/api).</summary>
internal static class CSharpEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "Console.WriteLine Console.Write System.Console.WriteLine System.Console.Write Console.Error.WriteLine Console.Error.Write Console.Out.WriteLine"),
        (OutsideEffect.AsksUser, "Console.ReadLine System.Console.ReadLine Console.ReadKey Console.Read"),
        (OutsideEffect.ReadsFile, "File.ReadAllText File.ReadAllLines File.ReadLines File.ReadAllBytes File.ReadAllTextAsync File.ReadAllLinesAsync File.ReadLinesAsync File.ReadAllBytesAsync File.OpenRead File.OpenText"),
        (OutsideEffect.WritesFile, "File.WriteAllText File.WriteAllLines File.WriteAllBytes File.WriteAllTextAsync File.WriteAllLinesAsync File.AppendAllText File.AppendAllTextAsync File.AppendAllLines File.Create File.CreateText File.OpenWrite File.Copy File.Move"),
        (OutsideEffect.DeletesFile, "File.Delete Directory.Delete"),
        (OutsideEffect.Pauses, "Thread.Sleep Task.Delay"),
        (OutsideEffect.UsesChance, "Random.Next Random.NextDouble Random.Shared.Next Random.Shared.NextDouble Guid.NewGuid RandomNumberGenerator.GetInt32 RandomNumberGenerator.GetBytes"),
        (OutsideEffect.RunsProgram, "Process.Start"));
}
