using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Python;

/// <summary>What functions of the library do outside of the program (docs.python.org/3/library).</summary>
internal static class PythonEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "print pprint.pprint sys.stdout.write sys.stderr.write"),
        (OutsideEffect.AsksUser, "input getpass.getpass"),
        (OutsideEffect.ReadsStandardInput, "sys.stdin.read sys.stdin.readline sys.stdin.readlines"),
        (OutsideEffect.OpensFile, "open io.open pathlib.Path.open"),
        (OutsideEffect.ReadsFile, "pathlib.Path.read_text pathlib.Path.read_bytes"),
        (OutsideEffect.WritesFile, "pathlib.Path.write_text pathlib.Path.write_bytes shutil.copy shutil.copyfile shutil.move"),
        (OutsideEffect.DeletesFile, "os.remove os.unlink os.rmdir shutil.rmtree pathlib.Path.unlink"),
        (OutsideEffect.UsesNetwork, "requests.get requests.post requests.put requests.patch requests.delete requests.head requests.request httpx.get httpx.post httpx.put httpx.delete urllib.request.urlopen urllib.request.urlretrieve socket.create_connection smtplib.SMTP"),
        (OutsideEffect.Pauses, "time.sleep asyncio.sleep"),
        (OutsideEffect.UsesChance, "random.random random.randint random.randrange random.choice random.choices random.sample random.shuffle random.uniform random.gauss secrets.choice secrets.randbelow secrets.token_hex secrets.token_urlsafe uuid.uuid4 os.urandom"),
        (OutsideEffect.ReadsClock, "time.time time.monotonic time.perf_counter datetime.datetime.now datetime.datetime.utcnow datetime.datetime.today datetime.date.today"),
        (OutsideEffect.RunsProgram, "subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen os.system os.popen"));
}
