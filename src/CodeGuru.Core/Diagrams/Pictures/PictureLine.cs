using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>A line with its corners, from the cell next to one box to the cell next to the other.</summary>
/// <param name="Bundle">Lines of one bundle may run together; all others cross.</param>
/// <param name="IsUp">Whether it leaves its box at the top.</param>
internal sealed record PictureLine(IReadOnlyList<LayoutPoint> Points, bool IsDashed, LineEnd End, int Bundle, bool IsUp = false);
