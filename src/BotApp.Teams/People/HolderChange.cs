using System.Text.Json;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>What a press on 担当にする changed, said on the card that answers it. The arguments of the face hold ids only.</summary>
/// <param name="At">When; a card that stays must not read as if it were now.</param>
public sealed record HolderChange(DateTimeOffset At, IReadOnlyList<long> Added, IReadOnlyList<long> Removed)
{
    public static FaceRef On(FaceRef card, NamedHolders named, DateTimeOffset now) =>
        card with { Arguments = JsonSerializer.Serialize(new HolderChange(now, named.Added, named.Removed)) };

    /// <summary>The sentence; empty on a card that answers no press.</summary>
    public static async Task<string> Say(Sheet sheet, CancellationToken cancellation)
    {
        if (Read(sheet.Face.Arguments) is not { } change)
        {
            return "";
        }

        string[] sentences =
        [
            .. await Sentence(sheet, "guide.added", change.Added, cancellation),
            .. await Sentence(sheet, "guide.removed", change.Removed, cancellation),
        ];
        return sentences.Length == 0
            ? sheet.Say("guide.unchanged")
            : sheet.Say("guide.changed", ("time", JapaneseTime.Show(change.At, sheet.Now, sheet.Language)), ("what", string.Join("　", sentences)));
    }

    private static async Task<string[]> Sentence(Sheet sheet, string words, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var people = await sheet.Db.People.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(cancellation);
        return people.Count == 0 ? [] : [sheet.Say(words, ("people", string.Join(Between.Items(sheet.Language), people)))];
    }

    private static HolderChange? Read(string? arguments)
    {
        try
        {
            return arguments is null ? null : JsonSerializer.Deserialize<HolderChange>(arguments);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
