using System.Globalization;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;

namespace BotApp.Benchmarks.Records;

/// <summary>A word of two characters over many notes, against a scan by LIKE; both must find the same.</summary>
internal static class SearchFigures
{
    private const int Words = 12;
    private const int Most = 1_000;

    public static async Task<IEnumerable<Figure>> Measure(RecordWorld world, PublishedType notes, HandTable byHand, RecordSizes sizes, double aim)
    {
        var random = new Random(sizes.Notes);
        var words = Enumerable.Range(0, Words).Select(_ => RegisterForms.NoteForm(random)["note"].Substring(7, 2)).ToList();
        foreach (var word in words)
        {
            var (found, scanned) = (await Search(world, notes, word), await Scan(byHand, word));
            if (!found.SequenceEqual(scanned))
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture, $"A search found {found.Count} notes, the scan {scanned.Count}."));
            }
        }

        var times = await Timed.Run(Words, i => Search(world, notes, words[i % Words]), i => Scan(byHand, words[i % Words]));
        return
        [
            Figure.AtMost(
                aim, $"{world.Store.Name}: a word of two characters in {PageFigures.Count(sizes.Notes)} notes, the same hits",
                times[0].InMedian(), times[1].InMedian("LIKE ")),
        ];
    }

    private static Task<List<long>> Search(RecordWorld world, PublishedType notes, string word) => world.Read(async (db, token) =>
        (await new RecordTable(db, notes.Id).Search(word, new(), null, Most, token)).Rows.Select(r => r.Number).ToList());

    private static async Task<List<long>> Scan(HandTable byHand, string word)
    {
        await using var scan = byHand.Command(
            $"SELECT number FROM {byHand.Name} WHERE status = 0 AND note LIKE @p0 ORDER BY number DESC", $"%{word}%");
        var numbers = new List<long>();
        await using var reader = await scan.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            numbers.Add(reader.GetInt64(0));
        }

        return numbers;
    }
}
