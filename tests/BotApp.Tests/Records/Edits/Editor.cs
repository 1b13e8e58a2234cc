using System.Collections.Concurrent;
using System.Globalization;
using BotApp.Domain.Records;

namespace BotApp.Tests.Records.Edits;

/// <summary>One of the twenty: looks at a record, thinks a moment, edits what was seen. All choices come from the seed.</summary>
internal sealed class Editor(Office office, int person, int seed, ConcurrentBag<long> records)
{
    // Everybody's favourites: where they meet.
    private const int Favourites = 8;

    private readonly Random choice = new(unchecked((seed * 397) ^ person));

    /// <summary>What was stored, and what was refused or changed nothing.</summary>
    public List<(Edit Edit, int? Revision)> Done { get; } = [];

    public async Task Run(int edits)
    {
        for (var n = 0; n < edits; n++)
        {
            var edit = await Next($"{person:00}-{n:0000}");
            await Task.Delay(choice.Next(3));
            var revision = await office.Do(edit);
            Done.Add((edit, revision));
            if (edit.Kind is EditKind.Save && revision is not null)
            {
                records.Add(await office.Newest());
            }
        }
    }

    private async Task<Edit> Next(string id)
    {
        if (choice.Next(10) == 0)
        {
            return choice.Next(5) == 0
                ? new(id, person, EditKind.Save, "resident", 0, 0, 0, Resident())
                : new(id, person, EditKind.Save, "observation", 0, 0, 0, Reading());
        }

        var number = Target();
        var seen = await office.Look(person, number) ?? throw new InvalidOperationException($"Record {number} is gone.");
        return Of(id, Kind(seen), seen);
    }

    /// <summary>What the card offers, and now and then what somebody else has just made impossible.</summary>
    private EditKind Kind(LoadedRecord seen) => choice.Next(100) switch
    {
        < 5 => EditKind.BringBack,
        < 80 => seen.IsWithdrawn ? EditKind.BringBack : EditKind.Correct,
        < 87 => EditKind.Withdraw,
        _ => seen.IsWithdrawn || seen.Row.Revision == 1 ? EditKind.Correct : EditKind.Restore,
    };

    private Edit Of(string id, EditKind kind, LoadedRecord seen)
    {
        var revision = seen.Row.Revision;
        return new(id, person, kind, seen.Type.Key, seen.Number, revision, choice.Next(1, Math.Max(2, revision)), kind switch
        {
            EditKind.Withdraw => new Dictionary<string, string>(StringComparer.Ordinal) { ["reason"] = $"理由 {id}" },
            _ when seen.Type.Key == "resident" => Resident(),
            _ => Reading(),
        });
    }

    private long Target()
    {
        var known = records.Order().ToList();
        return known[choice.Next(3) == 0 ? choice.Next(known.Count) : choice.Next(Math.Min(Favourites, known.Count))];
    }

    private Dictionary<string, string> Resident() => new(StringComparer.Ordinal)
    {
        ["name"] = $"見本 {Letters()}",
        ["furigana"] = "みほん",
        ["room"] = $"0{choice.Next(100, 999)}",
        ["admitted"] = "2026-11-18",
        ["discharged"] = choice.Next(60) == 0 ? "2026-11-21" : "",
        ["oxygen"] = choice.Next(2) == 0 ? "true" : "",
        ["notes"] = choice.Next(2) == 0 ? "" : $"メモ {Letters()}",
    };

    private Dictionary<string, string> Reading() => new(StringComparer.Ordinal)
    {
        ["subject"] = choice.Next(1, 9).ToString(CultureInfo.InvariantCulture),
        ["temperature"] = (choice.Next(15) == 0 ? 38.6 : 36 + (choice.Next(9) / 10.0)).ToString("0.0", CultureInfo.InvariantCulture),
        ["spo2"] = (choice.Next(25) == 0 ? 92 : choice.Next(96, 100)).ToString(CultureInfo.InvariantCulture),
        ["pulse"] = choice.Next(3) == 0 ? "" : choice.Next(60, 90).ToString(CultureInfo.InvariantCulture),
        ["notes"] = choice.Next(3) == 0 ? $"夜は {Letters()}" : "",
    };

    private string Letters() => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)('あ' + choice.Next(80))));
}
