using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>What functions of the library do outside of the program (pkg.go.dev/std).</summary>
internal static class GoEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "fmt.Println fmt.Printf fmt.Print log.Println log.Printf log.Print"),
        (OutsideEffect.ReadsStandardInput, "fmt.Scanln fmt.Scanf fmt.Scan"),
        (OutsideEffect.OpensFile, "os.OpenFile"),
        (OutsideEffect.ReadsFile, "os.ReadFile os.Open io/ioutil.ReadFile"),
        (OutsideEffect.WritesFile, "os.WriteFile os.Create os.Rename io/ioutil.WriteFile"),
        (OutsideEffect.DeletesFile, "os.Remove os.RemoveAll"),
        (OutsideEffect.UsesNetwork, "net/http.Get net/http.Post net/http.PostForm net/http.Head net/http.DefaultClient.Do net/http.ListenAndServe net.Dial net.Listen"),
        (OutsideEffect.Pauses, "time.Sleep"),
        (OutsideEffect.UsesChance, "math/rand.Intn math/rand.Int math/rand.Float64 math/rand.Perm math/rand.Shuffle math/rand/v2.IntN math/rand/v2.N crypto/rand.Read"),
        (OutsideEffect.ReadsClock, "time.Now time.Since"));
}
