using System.Collections.Concurrent;
using System.Globalization;
using BotApp.Domain.Events;
using BotApp.Domain.Records.History;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.Edits;

/// <summary>
/// Twenty people edit the same records at once: new ones, corrections, withdrawals, earlier states. What was stored is
/// done again, one after the other in the order of the events, in an empty database: both must hold the same to the
/// letter. 1,000 edits; 10,000 with <c>BOTAPP_LONG=1</c>.
/// </summary>
public sealed class ManyEditorsTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_122;

    private static readonly int Edits = Environment.GetEnvironmentVariable("BOTAPP_LONG") == "1" ? 10_000 : 1_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Edits_of_twenty_people_at_once_give_the_history_of_doing_them_one_after_the_other(Database database)
    {
        output.WriteLine($"Seed {Seed}, {Edits} edits on {database}");
        await using var office = await Office.Open(database);
        var records = new ConcurrentBag<long>(await Begin(office));
        var editors = Enumerable.Range(0, Office.People).Select(person => new Editor(office, person, Seed, records)).ToList();

        await Task.WhenAll(editors.Select(editor => Task.Run(() => editor.Run(Edits / Office.People), Token)));

        var all = editors.SelectMany(e => e.Done).ToList();
        var stored = all.Where(e => e.Revision is not null).ToDictionary(e => e.Edit.Id, e => e.Edit, StringComparer.Ordinal);
        all.Where(e => e is { Revision: not null, Edit.Kind: EditKind.Correct or EditKind.Restore })
            .ShouldAllBe(e => e.Revision == e.Edit.Seen + 1, "nobody overwrites what they have not seen");
        var order = await Order(office);
        order.Where(IsEdit).ShouldBe(stored.Keys, ignoreOrder: true);
        output.WriteLine($"{stored.Count} stored, {all.Count - stored.Count} refused because somebody was faster");
        (all.Count - stored.Count).ShouldBeGreaterThan(Edits / 50);
        stored.Count.ShouldBeGreaterThan(Edits / 4);

        await using var quiet = await Office.Open(database);
        await Begin(quiet);
        foreach (var id in order.Where(IsEdit))
        {
            (await quiet.Do(stored[id])).ShouldNotBeNull($"{stored[id]}");
        }

        var (together, alone) = (await Histories.Of(office), await Histories.Of(quiet));
        together.Zip(alone).FirstOrDefault(pair => pair.First != pair.Second).ShouldBe(default, $"seed {Seed}");
        together.Count.ShouldBe(alone.Count);
        await NoGaps(office);
    }

    /// <summary>Residents 1 to 8 and a reading of each.</summary>
    private static async Task<IReadOnlyList<long>> Begin(Office office)
    {
        for (var n = 1; n <= 8; n++)
        {
            await office.Do(new($"begin-{n}", 0, EditKind.Save, "resident", 0, 0, 0, Values(
                ("name", $"見本 {n}"), ("furigana", "みほん"), ("room", $"010{n}"), ("admitted", "2026-11-18"))));
        }

        for (var n = 1; n <= 8; n++)
        {
            await office.Do(new($"begin-r{n}", 0, EditKind.Save, "observation", 0, 0, 0, Values(
                ("subject", n.ToString(CultureInfo.InvariantCulture)), ("temperature", "36.5"))));
        }

        return [.. Enumerable.Range(1, 16).Select(n => (long)n)];
    }

    private static Dictionary<string, string> Values(params (string Key, string Value)[] values) =>
        values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static bool IsEdit(string turn) => char.IsDigit(turn[0]);

    private static async Task<IReadOnlyList<string>> Order(Office office) => [.. (await office.World.Read((db, token) =>
        db.Events.Where(e => e.RecordNumber != null && e.TurnId != null).OrderBy(e => e.Id).Select(e => e.TurnId!).ToListAsync(token))).Distinct()];

    private static async Task NoGaps(Office office)
    {
        var revisions = await office.World.Read((db, token) => db.Revisions.AsNoTracking().ToListAsync(token));
        revisions.GroupBy(r => r.RecordNumber).ShouldAllBe(
            record => record.Select(r => r.Number).Order().SequenceEqual(Enumerable.Range(1, record.Count())));
    }
}
