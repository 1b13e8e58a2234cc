using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;

namespace BotApp.Tests.Storm;

/// <summary>Enters records through forms of the personal chat, one press per record, as a hurried client would send them.</summary>
internal sealed class Clerk(PersonClient person)
{
    private SeenMessage? form;
    private JsonElement save;

    public string Name => person.Name;

    public PersonClient Person => person;

    /// <summary>Asks for the form of a record type; what is saved from now on is saved through it.</summary>
    public async Task Open(string type, string knownBy, CancellationToken stop)
    {
        await person.WithBot.Say($"記録 {type}", stop);
        form = await person.WithBot.WaitForCard(card => card.Inputs.Contains(knownBy), TimeSpan.FromSeconds(60), stop);
        save = form.Card().Action("保存").Json;
    }

    public Task Register(string room, CancellationToken stop) => Save(stop,
        ("field:name", $"見本 {room}"), ("field:furigana", "みほん"), ("field:room", room), ("field:admitted", "2026-01-05"));

    public Task Measure(string room, string spo2, CancellationToken stop) => Save(stop,
        ("field:subject", ""), ("field:subject:typed", room), ("field:spo2", spo2));

    /// <summary>Each press is a form of its own (another <c>opId</c>); the fields of the last one are not sent again.</summary>
    private async Task Save(CancellationToken stop, params (string Input, string Value)[] typed)
    {
        var press = (JsonObject)Json.Node(save)!;
        var data = (JsonObject)press["data"]!;
        data["opId"] = Guid.NewGuid().ToString("N");
        foreach (var (input, value) in typed)
        {
            data[input] = value;
        }

        press["associatedInputs"] = "none";
        var result = await person.Click(form!, new Click { Action = Json.Element(press) }, stop);
        result.Outcome.ShouldBe("card", result.Text ?? result.Error?.Message);
        var card = new CardReader(result.Card!.Value);
        card.Buttons.ShouldNotContain("保存", card.Text);
    }
}
