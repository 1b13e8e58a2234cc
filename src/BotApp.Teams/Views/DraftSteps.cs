using BotApp.Domain;
using BotApp.Domain.Events;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Views;

/// <summary>The steps of building a view that change its draft; each is answered by the draft as it is then.</summary>
internal static class DraftSteps
{
    private static readonly char[] Commas = [','];

    /// <summary>From nothing.</summary>
    public static async Task<Answer> New(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        return press.IsRefused
            ? scene.Refuse(press.Refusals)
            : Face(scene, await OpenDraft.Run(scene.Db, scene.Me.Id, press.Value.Type, null, scene.Now, cancellation));
    }

    /// <summary>From a view that is there.</summary>
    public static async Task<Answer> Edit(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        return press.IsRefused
            ? scene.Refuse(press.Refusals)
            : Face(scene, await OpenDraft.Run(scene.Db, scene.Me.Id, press.Value.View.Type, press.Value.View, scene.Now, cancellation));
    }

    public static Task<Answer> Columns(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        ViewDefinition With(SavedView draft) => draft.Definition with { Columns = Chosen(turn, "columns") };
        return Change(
            scene, turn, draft => With(draft),
            (press, refusals) => Task.FromResult(DraftForms.Columns(Wished(press, With(press.View)), refusals)), cancellation);
    }

    public static async Task<Answer> AddCondition(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused || ViewField.Find(press.Value.Definition, turn.Typed("field")) is not { } field)
        {
            return scene.Refuse(press.IsRefused ? press.Refusals : [Refusal.Of("view.fieldGone")]);
        }

        var (chosen, typed) = ConditionForm.Read(turn);
        var named = field.Compared is ComparedAs.Record ? await NamedRecord.Read(press.Value, field, typed[0], cancellation) : typed[0];
        return await Change(
            scene, turn, draft => named.IsRefused ? Outcome<ViewDefinition>.Refuse(named.Refusals) : WithCondition(draft, field, (chosen, [named.Value, typed[1]]), scene),
            (own, refusals) => ConditionForm.Draw(own, field, turn, refusals, cancellation), cancellation);
    }

    public static Task<Answer> DropCondition(Scene scene, ActionTurn turn, CancellationToken cancellation) => Change(
        scene, turn, draft => draft.Definition with { Conditions = [.. draft.Definition.Conditions.Where((_, at) => at != turn.Number("at"))] }, null, cancellation);

    public static Task<Answer> TurnMatch(Scene scene, ActionTurn turn, CancellationToken cancellation) => Change(
        scene, turn, draft => draft.Definition with { Match = draft.Definition.Match is Match.All ? Match.Any : Match.All }, null, cancellation);

    public static Task<Answer> AddSort(Scene scene, ActionTurn turn, CancellationToken cancellation) => Change(
        scene, turn, draft => WithSort(draft.Definition, turn), null, cancellation);

    public static Task<Answer> ClearSorts(Scene scene, ActionTurn turn, CancellationToken cancellation) => Change(
        scene, turn, draft => draft.Definition with { Sorts = [] }, null, cancellation);

    public static Task<Answer> Group(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        ViewDefinition With(SavedView draft) => draft.Definition with { Group = ReadGroup(turn) };
        return Change(
            scene, turn, draft => With(draft),
            (press, refusals) => Task.FromResult(DraftForms.Group(Wished(press, With(press.View)), refusals)), cancellation);
    }

    public static FaceAnswer Face(Scene scene, View draft)
    {
        // A press that comes again finds the key of its event's write and is answered as before.
        scene.Db.Appended.Add(new Event { Kind = EventKind.ViewChanged, At = scene.Now, PersonId = scene.Me.Id, AboutId = draft.Id });
        return new(new(Domain.Deliveries.Face.ViewDraft, draft.Id, ViewScene.Arguments(scene)));
    }

    /// <summary>As it was pressed, right or wrong: what is handed back holds what was chosen.</summary>
    private static ViewPress Wished(ViewPress press, ViewDefinition wished) => press with { View = press.View with { Definition = wished } };

    private static async Task<Answer> Change(
        Scene scene, ActionTurn turn, Func<SavedView, Outcome<ViewDefinition>> change,
        Func<ViewPress, IReadOnlyList<Refusal>, Task<System.Text.Json.Nodes.JsonObject>>? again, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var changed = await ChangeDraft.Run(scene.Db, scene.Me.Id, press.Value.View.Row.Id, change, scene.Now, cancellation);
        if (!changed.IsRefused)
        {
            return Face(scene, changed.Value.Row);
        }

        var card = again is null
            ? await DraftCard.Draw(press.Value.Scene, press.Value.View, changed.Refusals, cancellation)
            : await again(press.Value, changed.Refusals);
        return Shown.As(scene, card, scene.Say("view.summary"));
    }

    private static Outcome<ViewDefinition> WithCondition(
        SavedView draft, ViewField field, (string Operator, IReadOnlyList<string> Values) typed, Scene scene)
    {
        if (OperatorWords.Read(typed.Operator, typed.Values) is not var (compared, values))
        {
            return Refusal.At("operator", "common.required");
        }

        var read = ReadCondition.Run(field, compared, values, new(scene.Now, scene.Language));
        return read.IsRefused
            ? Outcome<ViewDefinition>.Refuse(read.Refusals)
            : draft.Definition with { Conditions = [.. draft.Definition.Conditions, read.Value] };
    }

    private static ViewDefinition WithSort(ViewDefinition view, ActionTurn turn)
    {
        var direction = turn.Typed("direction") == $"{Direction.Descending}" ? Direction.Descending : Direction.Ascending;
        return view with { Sorts = [.. view.Sorts.Where(s => s.Field != turn.Typed("field")), new(turn.Typed("field"), direction)] };
    }

    private static ViewGroup? ReadGroup(ActionTurn turn)
    {
        var by = turn.Typed("by").Split(':');
        if (by.Length != 2 || !Enum.TryParse<GroupStep>(by[1], out var step) || !Enum.IsDefined(step))
        {
            return null;
        }

        var measures = Chosen(turn, "measures").Select(m => m.Split(':'))
            .Where(m => m.Length == 2 && Enum.TryParse<MeasureKind>(m[1], out var kind) && Enum.IsDefined(kind))
            .Select(m => new ViewMeasure(m[0], Enum.Parse<MeasureKind>(m[1])));
        return new(by[0], step)
        {
            Measures = [.. measures],
            Chart = Enum.TryParse<ChartKind>(turn.Typed("chart"), out var chart) && Enum.IsDefined(chart) ? chart : ChartKind.None,
        };
    }

    private static string[] Chosen(ActionTurn turn, string key) =>
        turn.Typed(key).Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
