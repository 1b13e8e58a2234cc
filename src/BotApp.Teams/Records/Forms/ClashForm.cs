using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// Two people corrected one record. The second gets their form back: what they changed themselves is kept as typed,
/// everything else is as the first one left it, and the card says who changed what and when.
/// </summary>
internal static class ClashForm
{
    public static async Task<FormDraft> Of(RecordGround ground, Entry entry, Clash clash, CancellationToken cancellation)
    {
        var text = await HistoryText.Of(ground, clash.Changes, null, cancellation);
        var theirs = FormDraft.AsInputs(clash.Now.Definition, clash.Now.Values);
        var inputs = new Dictionary<string, string>(theirs, StringComparer.Ordinal);
        var remarks = new Dictionary<string, CardText>(StringComparer.Ordinal);
        foreach (var mine in ClashField.Of(entry, clash))
        {
            inputs[mine.Field.Key] = entry.Typed(mine.Field);
            if (mine.IsBoth)
            {
                remarks[mine.Field.Key] = Theirs(ground, clash, mine.Field);
            }
        }

        foreach (var (key, typed) in entry.Inputs.Where(i => i.Key.EndsWith(":typed", StringComparison.Ordinal)))
        {
            inputs[key] = typed;
        }

        return new(clash.Now.Type)
        {
            Record = clash.Now,
            Inputs = inputs,
            Remarks = remarks,
            Confirmed = entry.Confirmed,
            Notices = [.. clash.Changes.Reverse().Select(line => Notice(ground, line, text)), ground.Words.Write("record.clashHow")],
        };
    }

    private static CardText Theirs(RecordGround ground, Clash clash, Field field)
    {
        var now = ShowValue.Of(clash.Now.Definition, field.Key, clash.Now.Values, ground.Discretion, ground.Now, ground.Language);
        return ground.Words.Write("record.clashField", ("value", now.Length == 0 ? ground.Say("record.nothing") : now));
    }

    private static CardText Notice(RecordGround ground, HistoryLine line, HistoryText text) => ground.Words.Write(
        "record.clash",
        ("person", text.Person(line.PersonId)),
        ("time", JapaneseTime.Show(line.At, ground.Now, ground.Language)),
        ("changes", string.Join(Between.Items(ground.Language), line.Changes.Select(text.Change))));
}
