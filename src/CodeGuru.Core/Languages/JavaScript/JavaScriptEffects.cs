using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>What functions of the library do outside of the program (developer.mozilla.org/en-US/docs/Web/API and nodejs.org/api).</summary>
internal static class JavaScriptEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "console.log console.error console.warn console.info console.debug console.table process.stdout.write process.stderr.write"),
        (OutsideEffect.AsksUser, "prompt confirm"),
        (OutsideEffect.ReadsFile, "fs.readFile fs.readFileSync fs/promises.readFile fs.promises.readFile fs.createReadStream"),
        (OutsideEffect.WritesFile, "fs.writeFile fs.writeFileSync fs.appendFile fs.appendFileSync fs/promises.writeFile fs/promises.appendFile fs.promises.writeFile fs.createWriteStream"),
        (OutsideEffect.DeletesFile, "fs.unlink fs.unlinkSync fs.rm fs.rmSync fs/promises.unlink fs/promises.rm fs.promises.unlink"),
        (OutsideEffect.UsesNetwork, "fetch axios.get axios.post axios.put axios.delete http.get http.request https.get https.request"),
        (OutsideEffect.UsesChance, "Math.random crypto.randomUUID crypto.randomBytes crypto.getRandomValues"),
        (OutsideEffect.ReadsClock, "Date.now performance.now"),
        (OutsideEffect.RunsProgram, "child_process.exec child_process.execSync child_process.spawn child_process.spawnSync child_process.execFile"));
}
