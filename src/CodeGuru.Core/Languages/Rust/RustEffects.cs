using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>What functions of the library do outside of the program (doc.rust-lang.org/std).</summary>
internal static class RustEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "println! print! eprintln! eprint! dbg!"),
        (OutsideEffect.ReadsStandardInput, "std.io.stdin"),
        (OutsideEffect.ReadsFile, "std.fs.read_to_string std.fs.read std.fs.File.open"),
        (OutsideEffect.WritesFile, "std.fs.write std.fs.File.create std.fs.copy std.fs.rename"),
        (OutsideEffect.DeletesFile, "std.fs.remove_file std.fs.remove_dir_all"),
        (OutsideEffect.UsesNetwork, "std.net.TcpStream.connect std.net.TcpListener.bind reqwest.get reqwest.blocking.get"),
        (OutsideEffect.Pauses, "std.thread.sleep tokio.time.sleep"),
        (OutsideEffect.UsesChance, "rand.random rand.thread_rng rand.rng"),
        (OutsideEffect.ReadsClock, "std.time.Instant.now std.time.SystemTime.now"));
}
