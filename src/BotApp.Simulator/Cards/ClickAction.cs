using System.Text.Json;
using BotApp.Simulator.Faults;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Cards;

/// <summary>A person presses a button of a card in a message.</summary>
public sealed class ClickAction(SeeMessage seeMessage, FaultBoard faults, ExecuteAction execute, SubmitAction submit)
{
    public async Task<ClickResult> Run(Person person, Message message, Click click, CancellationToken stop)
    {
        var index = click.Attachment ?? message.AdaptiveIndex() ?? throw RefusedException.NotFound("A card in this message");
        var card = Card(person, message, index);
        var action = FindAction.Run(card, click);
        if (Locally(action) is { } local)
            return local;
        var inputs = FilledInputs.Of(card, action, click.Inputs);
        if (click.Validate && inputs.Invalid.Count > 0)
            return new ClickResult("invalid") { Invalid = inputs.Invalid };
        var mobile = IsMobile(person, message, click);
        if (action.Type == "Action.Execute" && !mobile)
            return await execute.Run(person, message, index, action.Json, inputs.Values, stop);
        var submitted = action.Type == "Action.Execute" ? ActionData.SubmitFallback(action.Json) : action.Json;
        return await submit.Run(person, message, ActionData.With(submitted, inputs.Values), mobile, stop);
    }

    private JsonElement Card(Person person, Message message, int index) =>
        message.DeletedAt is null
        && seeMessage.Run(person, message).Attachments.FirstOrDefault(a => a.Index == index) is { Content: { } card, ContentType: WireReading.Adaptive }
            ? card
            : throw RefusedException.NotFound("A card in this message");

    private bool IsMobile(Person person, Message message, Click click) => click.Mode switch
    {
        null => faults.StrikesDelivery("mobile", message.ConversationId, person.Name) is not null,
        "submit" => true,
        _ => false,
    };

    private static ClickResult? Locally(CardPart action) => action.Type switch
    {
        "Action.OpenUrl" => new ClickResult("url") { Url = action.Json.Text("url") },
        "Action.ShowCard" or "Action.ToggleVisibility" or "Action.ResetInputs" => new ClickResult("local"),
        "Action.Execute" or "Action.Submit" => null,
        _ => throw RefusedException.NotOffered($"Teams does not know {action.Type}."),
    };
}
