using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>Field by field mine or theirs, then saved. What was typed lies where it was kept, not on the card.</summary>
internal static class DecideClash
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (FormPress.Form(turn) is not { } form
            || await FindUnfinished.Of(scene.Db, scene.Me.Id, form, cancellation) is not { EndedAt: null, RecordNumber: { } number } kept
            || await FindType.ById(scene.Db, kept.TypeId, cancellation) is not { } type)
        {
            return scene.Tell("unfinished.gone");
        }

        if (await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) is not { } record)
        {
            return scene.Refuse([FindRecord.Missing(number)]);
        }

        var read = Decided(turn, KeptInputs.Of(kept), await ReadClash.Run(scene.Db, record, turn.Number("since") ?? 0, kept.Revision ?? 0, cancellation));
        if (read is not { } decided)
        {
            return scene.Tell("record.decideAll");
        }

        var entry = KeptEntry.Of(ground.Value, kept, type) with { Inputs = decided.Inputs };
        var rest = Rest(entry, turn, decided);
        return rest.Count > 0 && turn.Inputs.GetValueOrDefault(CardInput.Id(ClashCard.Rest)) is not (ClashCard.Mine or ClashCard.Theirs)
            ? await Next(scene, ground.Value, (turn, kept, record), (entry, decided.Clash), cancellation)
            : await Save(scene, ground.Value, (turn, kept, record), entry with { Inputs = AllOf(turn, decided, rest) }, cancellation);
    }

    private static async Task<Answer> Save(
        Scene scene, RecordGround ground, (ActionTurn Turn, UnfinishedForm Kept, LoadedRecord Record) form, Entry entry, CancellationToken cancellation)
    {
        var (turn, kept, record) = form;
        var result = await CorrectRecord.Run(scene.Db, entry, record.Number, kept.Revision ?? 0, cancellation);
        return await SaveForm.Finish(scene, ground, new(entry, turn, record.Number) { Before = record }, result, cancellation);
    }

    /// <summary>The fields of the next screen. What is decided until now is kept where the form is.</summary>
    private static async Task<Answer> Next(
        Scene scene, RecordGround ground, (ActionTurn Turn, UnfinishedForm Kept, LoadedRecord Record) form, (Entry Entry, Clash Clash) clashed, CancellationToken cancellation)
    {
        var (turn, kept, record) = form;
        var draft = new FormDraft(clashed.Entry.Type)
        {
            Form = kept.Form,
            Record = record,
            Revision = kept.Revision,
            Step = kept.Step,
            Inputs = clashed.Entry.Inputs,
            Confirmed = clashed.Entry.Confirmed,
            Round = await RoundPress.Place(scene, turn, cancellation),
        };
        await KeepPress.Always(scene, draft, cancellation);
        var keys = Keys(turn);
        var card = await ClashCard.Draw(ground, draft, clashed, new(keys[^1], (int)Math.Clamp(turn.Number("decided") ?? 0, 0, 10_000) + keys.Count), cancellation);
        return Shown.As(scene, card, ground.Say("record.summary", ("number", Digits.Of(record.Number))));
    }

    private static List<string> Keys(ActionTurn turn) =>
        turn.Data["both"] is JsonArray both ? [.. both.Select(key => key?.ToString() ?? "")] : [];

    /// <summary>What both changed and no screen asked for yet; none on a card of before there were several screens.</summary>
    private static IReadOnlyList<ClashField> Rest(Entry entry, ActionTurn turn, Decision decided) =>
        decided.Clash.IsKnown && Keys(turn) is [.., var last] ? ClashField.Both(entry, decided.Clash, last) : [];

    private static Dictionary<string, string> AllOf(ActionTurn turn, Decision decided, IReadOnlyList<ClashField> rest)
    {
        if (turn.Inputs.GetValueOrDefault(CardInput.Id(ClashCard.Rest)) == ClashCard.Theirs)
        {
            rest.ToList().ForEach(f => decided.Take(f.Field.Key));
        }

        return decided.Inputs;
    }

    /// <summary>Null while something is not decided.</summary>
    private static Decision? Decided(ActionTurn turn, Dictionary<string, string> mine, Clash clash)
    {
        var decision = new Decision(mine, clash);
        foreach (var key in Keys(turn))
        {
            var choice = turn.Inputs.GetValueOrDefault(CardInput.Id(key));
            if (choice is not (ClashCard.Mine or ClashCard.Theirs))
            {
                return null;
            }

            if (choice == ClashCard.Theirs)
            {
                decision.Take(key);
            }
        }

        return decision;
    }

    /// <param name="Inputs">As typed, and as the other one left it where this person decided so.</param>
    private sealed record Decision(Dictionary<string, string> Inputs, Clash Clash)
    {
        private readonly Dictionary<string, string> theirs = FormDraft.AsInputs(Clash.Now.Definition, Clash.Now.Values);

        /// <summary>Theirs.</summary>
        public void Take(string key)
        {
            foreach (var input in Inputs.Keys.Where(k => CardInput.FieldOf(k) == key).ToList())
            {
                Inputs.Remove(input);
            }

            Inputs[key] = theirs.GetValueOrDefault(key) ?? "";
        }
    }
}
