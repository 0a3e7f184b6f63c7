using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>What functions of the library do outside of the program (docs.ruby-lang.org).</summary>
internal static class RubyEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "puts print p pp printf $stdout.puts $stdout.print $stderr.puts warn"),
        (OutsideEffect.ReadsStandardInput, "gets $stdin.gets STDIN.gets"),
        (OutsideEffect.OpensFile, "File.open open"),
        (OutsideEffect.ReadsFile, "File.read File.readlines File.foreach IO.read IO.readlines CSV.read CSV.foreach"),
        (OutsideEffect.WritesFile, "File.write IO.write FileUtils.cp FileUtils.mv"),
        (OutsideEffect.DeletesFile, "File.delete File.unlink FileUtils.rm FileUtils.rm_rf"),
        (OutsideEffect.UsesNetwork, "Net.HTTP.get Net.HTTP.get_response Net.HTTP.start Net.HTTP.post URI.open"),
        (OutsideEffect.Pauses, "sleep"),
        (OutsideEffect.UsesChance, "rand Random.rand SecureRandom.hex SecureRandom.uuid"),
        (OutsideEffect.ReadsClock, "Time.now Date.today Process.clock_gettime"),
        (OutsideEffect.RunsProgram, "system Open3.capture2 Open3.capture3 spawn"));
}
