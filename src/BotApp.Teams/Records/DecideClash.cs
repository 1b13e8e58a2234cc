using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records;

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

        var theirs = await ReadHistory.ValuesAt(scene.Db, record, kept.Revision ?? 0, cancellation) ?? record.Values;
        if (Decided(turn, KeptInputs.Of(kept), FormDraft.AsInputs(record.Definition, theirs)) is not { } inputs)
        {
            return scene.Tell("record.decideAll");
        }

        var entry = KeptEntry.Of(ground.Value, kept, type) with { Inputs = inputs };
        var result = await CorrectRecord.Run(scene.Db, entry, number, kept.Revision ?? 0, cancellation);
        return await SaveForm.Finish(scene, ground.Value, new(entry, turn, number) { Before = record }, result, cancellation);
    }

    /// <summary>Null while something is not decided.</summary>
    private static Dictionary<string, string>? Decided(ActionTurn turn, Dictionary<string, string> mine, Dictionary<string, string> theirs)
    {
        var keys = turn.Data["both"] is JsonArray both ? both.Select(key => key?.ToString() ?? "").ToList() : [];
        foreach (var key in keys)
        {
            var choice = turn.Inputs.GetValueOrDefault(CardInput.Id(key));
            if (choice is not (ClashCard.Mine or ClashCard.Theirs))
            {
                return null;
            }

            if (choice == ClashCard.Theirs)
            {
                foreach (var input in mine.Keys.Where(k => CardInput.FieldOf(k) == key).ToList())
                {
                    mine.Remove(input);
                }

                mine[key] = theirs.GetValueOrDefault(key) ?? "";
            }
        }

        return mine;
    }
}
