namespace CodeGuru.Core.Code;

/// <summary>What kind of value a literal is.</summary>
public enum LiteralKind
{
    Integer,
    Float,
    String,
    Bytes,
    Character,
    True,
    False,
    Null,
    Pattern,
    Other,
}
