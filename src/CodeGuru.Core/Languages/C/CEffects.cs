using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>What functions of the library do outside of the program (ISO/IEC 9899 and POSIX.1).</summary>
internal static class CEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Streams { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "std::cout cout std::cerr cerr std::clog clog"),
        (OutsideEffect.ReadsStandardInput, "std::cin cin"));

    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "printf puts putchar std.println std.print std.printf std.puts"),
        (OutsideEffect.ReadsStandardInput, "scanf getchar gets std.scanf"),
        (OutsideEffect.OpensFile, "fopen open std.fopen"),
        (OutsideEffect.DeletesFile, "unlink"),
        (OutsideEffect.UsesNetwork, "connect listen"),
        (OutsideEffect.Pauses, "sleep usleep nanosleep std.this_thread.sleep_for std.this_thread.sleep_until"),
        (OutsideEffect.UsesChance, "rand random std.rand std.random_device"),
        (OutsideEffect.ReadsClock, "clock_gettime gettimeofday std.chrono.steady_clock.now std.chrono.system_clock.now std.chrono.high_resolution_clock.now"),
        (OutsideEffect.RunsProgram, "system popen execvp execlp std.system"));
}
