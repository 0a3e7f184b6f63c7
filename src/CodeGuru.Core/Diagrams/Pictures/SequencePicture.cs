using CodeGuru.Core.Code;
using CodeGuru.Core.Diagrams.Layout;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>Lays out a sequence: participants side by side, time downwards.</summary>
internal sealed class SequencePicture
{
    private const int SelfWidth = 4;

    private readonly TextMeasure measure;
    private readonly int widest;
    private readonly List<int> columns = [];
    private readonly List<PictureLine> lines = [];
    private readonly List<PictureText> texts = [];
    private readonly List<PictureFrame> frames = [];
    private int width;
    private int row;

    private SequencePicture(TextMeasure measure, int widest)
    {
        this.measure = measure;
        this.widest = widest;
    }

    public static Picture Of(Diagram.Sequence sequence, TextMeasure measure, int widest) => new SequencePicture(measure, widest).Draw(sequence);

    private Picture Draw(Diagram.Sequence sequence)
    {
        var margin = (Depth(sequence.Steps) * 2) + 1;
        var names = sequence.Participants.Select(name => measure.Cut(name, widest)).ToList();
        if (names.Count == 0) names.Add("…");
        PlaceColumns(names, sequence.Steps, margin);
        row = 3;
        Steps(sequence.Steps, 0);
        var boxes = new List<PictureBox>();
        for (var at = 0; at < names.Count; at++)
        {
            var size = (measure.Of(names[at]) + 4) | 1;
            foreach (var top in new[] { 0, row })
            {
                var place = new LayoutRect(columns[at] - (size / 2), top, size, 3);
                boxes.Add(new PictureBox(place, BoxOutline.Rounded, [new PictureText(new LayoutPoint(place.X + ((size - measure.Of(names[at])) / 2), top + 1), names[at], InkRole.Title)], []));
            }
        }

        var lives = columns.Select(column => new PictureLine([new LayoutPoint(column, 3), new LayoutPoint(column, row - 1)], false, LineEnd.None, -1 - column)).ToList();
        return new Picture(width, row + 3, boxes, [.. lives, .. lines], frames, texts);
    }

    private void PlaceColumns(IReadOnlyList<string> names, IReadOnlyList<SequenceStep> steps, int margin)
    {
        var messages = Messages(steps).ToList();
        var sizes = names.Select(name => (measure.Of(name) + 4) | 1).ToList();
        columns.Add(margin + (sizes[0] / 2));
        for (var at = 1; at < names.Count; at++)
        {
            var column = columns[at - 1] + (sizes[at - 1] / 2) + (sizes[at] / 2) + 3;
            foreach (var message in messages)
            {
                var need = measure.Of(Label(message)) + 4;
                if (message.From == message.To && message.From == at - 1) column = Math.Max(column, columns[at - 1] + need + SelfWidth);
                if (Math.Max(message.From, message.To) == at && message.From != message.To) column = Math.Max(column, columns[Math.Min(message.From, message.To)] + need);
            }

            columns.Add(column);
        }

        var last = names.Count - 1;
        var right = columns[last] + (sizes[last] / 2) + 1;
        foreach (var message in messages.Where(message => message.From == message.To && message.From == last)) right = Math.Max(right, columns[last] + measure.Of(Label(message)) + SelfWidth + 3);
        var title = FrameTitles(steps, 0).Select(pair => measure.Of(measure.Cut(pair.Label, widest * 2)) + (pair.Depth * 4) + 6).DefaultIfEmpty(0).Max();
        width = Math.Max(right + margin, title);
    }

    private void Steps(IReadOnlyList<SequenceStep> steps, int depth)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case SequenceStep.Message message:
                    Message(message);
                    break;
                case SequenceStep.Frame frame:
                    Frame(frame, depth);
                    break;
            }
        }
    }

    private void Message(SequenceStep.Message message)
    {
        var (from, to) = (columns[message.From], columns[message.To]);
        if (from == to)
        {
            texts.Add(new PictureText(new LayoutPoint(from + SelfWidth + 2, row), Label(message), InkRole.Text));
            lines.Add(new PictureLine([new LayoutPoint(from + 1, row), new LayoutPoint(from + SelfWidth, row), new LayoutPoint(from + SelfWidth, row + 1), new LayoutPoint(from + 1, row + 1)], message.IsReply, LineEnd.Arrow, lines.Count));
            row += 2;
            return;
        }

        var (left, right) = (Math.Min(from, to), Math.Max(from, to));
        texts.Add(new PictureText(new LayoutPoint(left + Math.Max(2, (right - left - measure.Of(Label(message)) + 1) / 2), row), Label(message), message.IsReply ? InkRole.Label : InkRole.Text));
        var step = Math.Sign(to - from);
        lines.Add(new PictureLine([new LayoutPoint(from + step, row + 1), new LayoutPoint(to - step, row + 1)], message.IsReply, LineEnd.Arrow, lines.Count));
        row += 2;
    }

    private void Frame(SequenceStep.Frame frame, int depth)
    {
        var top = row++;
        var at = frames.Count;
        var dividers = new List<(int, string)>();
        var place = new LayoutRect(depth * 2, top, width - (depth * 4), 0);
        frames.Add(new PictureFrame(place, "", []));
        var word = frame.Kind switch { FrameKind.Loop => "loop", FrameKind.Opt => "if", _ => "if" };
        for (var each = 0; each < frame.Branches.Count; each++)
        {
            if (each > 0) dividers.Add((row++ - top, measure.Cut(frame.Branches[each].Label, place.Width - 6)));
            Steps(frame.Branches[each].Steps, depth + 1);
        }

        frames[at] = new PictureFrame(place with { Height = row + 1 - top }, measure.Cut($"{word} {frame.Branches[0].Label}", place.Width - 6), dividers);
        row++;
    }

    private string Label(SequenceStep.Message message) => measure.Cut(SourceLabel.Shorten(message.Label), widest);

    private static int Depth(IReadOnlyList<SequenceStep> steps) =>
        steps.OfType<SequenceStep.Frame>().Select(frame => 1 + frame.Branches.Max(branch => Depth(branch.Steps))).DefaultIfEmpty(0).Max();

    private static IEnumerable<SequenceStep.Message> Messages(IReadOnlyList<SequenceStep> steps) => steps.SelectMany(step => step switch
    {
        SequenceStep.Message message => [message],
        SequenceStep.Frame frame => frame.Branches.SelectMany(branch => Messages(branch.Steps)),
        _ => [],
    });

    private static IEnumerable<(string Label, int Depth)> FrameTitles(IReadOnlyList<SequenceStep> steps, int depth) => steps.OfType<SequenceStep.Frame>()
        .SelectMany(frame => frame.Branches.SelectMany(branch => FrameTitles(branch.Steps, depth + 1).Prepend(("loop " + branch.Label, depth))));
}
