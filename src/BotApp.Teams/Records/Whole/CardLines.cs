using System.Text;
using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Text;

namespace BotApp.Teams.Records.Whole;

/// <summary>What the card of a record shows of its values: all of them, or the first, long ones cut, and how to read on.</summary>
internal sealed record CardLines(IReadOnlyList<RecordLine> Lines, IReadOnlyList<ReadOn> More)
{
    // Whatever stands beside them, so many letters are never cut.
    private const int AlwaysFits = 1_500;

    // The history, the buttons and what points to the record have the rest.
    private const int Room = 9 * 1024;

    // A thumb passes them at once.
    private const int MostRows = 20;

    private static readonly int[] Lengths = [1_000, 500, 200, 100, 60];

    public static CardLines Of(RecordGround ground, LoadedRecord record, RecordCardKind kind, IReadOnlyList<RecordLine> all, JsonObject? from)
    {
        if (all.Count <= RecordPages.MostLines && all.Sum(line => line.Title.Length + line.Value.Length) <= AlwaysFits
            && all.All(line => line.Value.Count(c => c == '\n') < MostRows))
        {
            return new(all, []);
        }

        var lines = all.Take(RecordPages.MostLines).ToList();
        var longest = Lengths.FirstOrDefault(length => lines.Sum(line => Bytes(line, length)) <= Room, Lengths[^1]);
        var shown = lines.Select(line => line with { Value = Cut(line.Value, longest) }).ToList();
        var cut = lines.Where((line, at) => line.Value != shown[at].Value).FirstOrDefault() ?? all.Skip(lines.Count).FirstOrDefault();
        return new(shown, cut is null ? [] : [On(ground, record, kind, (all, cut), from)]);
    }

    private static string Cut(string value, int longest)
    {
        var rows = value.Split('\n');
        var begun = rows.Length > MostRows ? string.Join('\n', rows.Take(MostRows)) + "…" : value;
        return begun.Length > longest ? SafeText.Cap(begun, longest) : begun;
    }

    private static ReadOn On(
        RecordGround ground, LoadedRecord record, RecordCardKind kind, (IReadOnlyList<RecordLine> All, RecordLine Cut) lines, JsonObject? from)
    {
        var more = lines.All.Skip(RecordPages.MostLines).Select(line => line.Field.Key)
            .Except(lines.All.Take(RecordPages.MostLines).Select(line => line.Field.Key)).Count();
        var text = more > 0 ? ground.Say("record.moreFields", ("count", Digits.Of(more))) : ground.Say("record.longValues");
        if (kind is RecordCardKind.Shared)
        {
            return new($"{text} {ground.Say("record.readHow", ("number", Digits.Of(record.Number)))}", "", "", [], []);
        }

        var pages = RecordPages.Of(ground, lines.All);
        var at = pages.ToList().FindIndex(page => page.Any(line => line.Field.Key == lines.Cut.Field.Key));
        return ReadOn.To(ground, record, pages, (text, at), from);
    }

    private static int Bytes(RecordLine line, int longest) =>
        Encoding.UTF8.GetByteCount(line.Title) + Encoding.UTF8.GetByteCount(line.Value.AsSpan(0, Math.Min(longest, line.Value.Length)));
}
