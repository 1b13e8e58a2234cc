using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>A button in a dialog: submits it to whoever opened it.</summary>
public sealed class SubmitDialog(Activities activities, BotLink bot, ShowDialog show)
{
    public async Task<ClickResult> Run(Person person, OpenedDialog dialog, Click click, CancellationToken stop)
    {
        var card = dialog.Seen.Card ?? throw RefusedException.NotOffered("This dialog is a web page.");
        var action = FindAction.Run(card, click);
        if (action.Type is "Action.ShowCard" or "Action.ToggleVisibility" or "Action.ResetInputs")
            return new ClickResult("local");
        if (action.Type == "Action.OpenUrl")
            return new ClickResult("url") { Url = action.Json.Text("url") };
        var inputs = FilledInputs.Of(card, action, click.Inputs);
        if (click.Validate && inputs.Invalid.Count > 0)
            return new ClickResult("invalid") { Invalid = inputs.Invalid };
        // Dialogs know Submit only.
        var submit = action.Type == "Action.Execute" ? ActionData.SubmitFallback(action.Json) : action.Json;
        var activity = activities.Invoke(person, dialog.Place, dialog.SubmitName, Value(dialog, ActionData.With(submit, inputs.Values)));
        var answer = await bot.Send(activity, person, stop);
        return show.Run(new DialogOrigin(person, dialog.Place, dialog.Seen.MessageId, dialog.Extension, dialog), answer);
    }

    private static JsonObject Value(OpenedDialog dialog, JsonObject data)
    {
        var value = (JsonObject?)dialog.Extension?.DeepClone() ?? [];
        value["data"] = data;
        value["context"] = new JsonObject { ["theme"] = "default" };
        return value;
    }
}
