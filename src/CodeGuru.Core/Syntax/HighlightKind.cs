namespace CodeGuru.Core.Syntax;

/// <summary>What a stretch of code is, as far as colour is concerned. The names follow tree-sitter's standard capture names.</summary>
public enum HighlightKind : byte
{
    None,
    Keyword,
    Function,
    Type,
    Constructor,
    Variable,
    Parameter,
    Property,
    Constant,
    Number,
    String,
    Escape,
    Comment,
    Operator,
    Punctuation,
    Attribute,
    Tag,
    Label,
    Module,
}
