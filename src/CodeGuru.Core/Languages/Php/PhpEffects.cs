using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Php;

/// <summary>What functions of the library do outside of the program (php.net/manual).</summary>
internal static class PhpEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "printf print_r var_dump vprintf"),
        (OutsideEffect.AsksUser, "readline"),
        (OutsideEffect.OpensFile, "fopen"),
        (OutsideEffect.ReadsFile, "file_get_contents file readfile fread fgets fgetcsv"),
        (OutsideEffect.WritesFile, "file_put_contents fwrite fputs fputcsv copy rename"),
        (OutsideEffect.DeletesFile, "unlink rmdir"),
        (OutsideEffect.UsesNetwork, "curl_exec fsockopen"),
        (OutsideEffect.Pauses, "sleep usleep"),
        (OutsideEffect.UsesChance, "rand mt_rand random_int random_bytes shuffle array_rand uniqid"),
        (OutsideEffect.ReadsClock, "time microtime hrtime date"),
        (OutsideEffect.RunsProgram, "exec shell_exec system passthru proc_open"));
}
