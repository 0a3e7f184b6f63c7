namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>What a mark of a drawing is for; the theme gives it its colour.</summary>
public enum InkRole
{
    Blank,
    Text,

    /// <summary>The name of a type, of a participant, of where something begins or ends.</summary>
    Title,
    Question,
    Border,
    Line,

    /// <summary>What stands beside a line.</summary>
    Label,
    Frame,
}
