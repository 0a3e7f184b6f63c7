using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A type none of whose fields can be given another value once an object is made.</summary>
internal static class UnchangingType
{
    private const int FewestFields = 2;

    // What a field of one of these types holds cannot change within either.
    private static readonly HashSet<string> Values =
    [
        "int", "long", "short", "byte", "uint", "ulong", "double", "float", "decimal", "bool", "boolean", "char", "string", "String", "number", "str", "Integer", "Long", "Double", "Boolean", "BigDecimal", "BigInteger", "Decimal",
        "Duration", "Instant", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime", "UUID", "URI", "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Path", "date", "datetime", "timedelta", "bytes", "complex",
    ];

    public static Remark? In(PatternSubject subject)
    {
        var type = subject.Symbol;
        var frozen = type.Decorators.FirstOrDefault(decorator => decorator is Expression.Call call && call.Arguments.Any(argument => argument is { Name: "frozen", Value: Expression.Literal { Kind: LiteralKind.True } }));
        var fields = type.Members.Where(member => member.Kind == SymbolKind.Field && !member.Has("static") && !member.Has("const")).ToList();
        if (fields.Count < FewestFields || !fields.TrueForAll(field => field.Type is { } written && Values.Contains(written.TrimEnd('?')[(written.TrimEnd('?').LastIndexOf('.') + 1)..]))) return null;
        if (frozen is not null) return Of($"{subject.Quoted(frozen)} forbids to give the fields of {Article.For(subject.Symbol.Name)} {subject.Name} other values", subject.LineOf(frozen));
        if (type.Kind is SymbolKind.Enum or SymbolKind.Interface || type.IsPartial || type.Bases.Count > 0 || !fields.TrueForAll(field => field.Has("readonly") || field.Has("final"))) return null;
        if (type.Members.Any(member => member.Kind == SymbolKind.Property && member.Has("set"))) return null;
        return Of($"every field of {subject.Name} keeps the value that it is made with ({Wording.Lines(fields.Select(field => subject.File.LineOf(field.NameSpan)))})", subject.File.LineOf(fields[0].NameSpan));
    }

    private static Remark Of(string evidence, int line) => new("unchanging type", false, $"{evidence}: once it is checked it stays right, and it can be shared without care for who changes it", line);
}
