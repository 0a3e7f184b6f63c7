using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Java;

/// <summary>What functions of the library do outside of the program (docs.oracle.com/en/java/javase/21/docs/api).</summary>
internal static class JavaEffects
{
    public static IReadOnlyDictionary<string, OutsideEffect> Table { get; } = OutsideEffects.Of(
        (OutsideEffect.Prints, "System.out.println System.out.print System.out.printf System.err.println System.err.print System.err.printf"),
        (OutsideEffect.AsksUser, "java.util.Scanner.nextLine java.util.Scanner.nextInt java.util.Scanner.next System.console.readLine"),
        (OutsideEffect.ReadsFile, "java.nio.file.Files.readString java.nio.file.Files.readAllLines java.nio.file.Files.readAllBytes java.nio.file.Files.lines java.nio.file.Files.newBufferedReader"),
        (OutsideEffect.WritesFile, "java.nio.file.Files.writeString java.nio.file.Files.write java.nio.file.Files.newBufferedWriter java.nio.file.Files.copy java.nio.file.Files.move"),
        (OutsideEffect.DeletesFile, "java.nio.file.Files.delete java.nio.file.Files.deleteIfExists"),
        (OutsideEffect.UsesNetwork, "java.net.http.HttpClient.send java.net.http.HttpClient.sendAsync java.net.URL.openStream java.net.URL.openConnection"),
        (OutsideEffect.Pauses, "Thread.sleep"),
        (OutsideEffect.UsesChance, "Math.random java.util.Random.nextInt java.util.Random.nextDouble java.util.Random.nextBoolean java.util.UUID.randomUUID"),
        (OutsideEffect.ReadsClock, "System.currentTimeMillis System.nanoTime java.time.Instant.now java.time.LocalDate.now java.time.LocalDateTime.now java.time.ZonedDateTime.now"));
}
