using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>The workspace of the golden path, made by ordinary turns: team, alert channel, preset, a nurse, residents.</summary>
internal sealed class Hotel(Uri host, string token, Activities activities)
{
    public async Task Open()
    {
        using var connection = await BotConnection.Open(host);
        await Say(connection, activities.Installation(Names.Administrator));
        await Say(connection, activities.InChannel(Names.Administrator, Names.AlertChannelId, "ここを看護にする"));
        await Say(connection, activities.Message(Names.Administrator, "ひな型 健康観察"));
        await Say(connection, activities.Message(Names.Administrator, $"役割 {Names.Nurse} 看護師"));
    }

    /// <returns>The numbers of their records.</returns>
    public async Task<IReadOnlyList<long>> Admit(int residents)
    {
        var lists = await Task.WhenAll(Enumerable.Range(0, 16).Select(part => Admit(residents, part, 16)));
        return [.. lists.SelectMany(list => list)];
    }

    /// <summary>The form of one resident as a member of staff fills it in: SpO2 92 is an emergency.</summary>
    public Envelope Observation(string person, long resident) => Form(person, "observation", new()
    {
        ["subject"] = resident.ToString(CultureInfo.InvariantCulture),
        ["temperature"] = "36.8",
        ["spo2"] = "92",
        ["pulse"] = "78",
    });

    private async Task<List<long>> Admit(int residents, int part, int parts)
    {
        using var connection = await BotConnection.Open(host);
        var numbers = new List<long>();
        for (var i = part; i < residents; i += parts)
        {
            var (status, body) = await connection.Send(Resident(i).Next());
            numbers.Add(status == 200 && SavedCard.Is(body.Span)
                ? SavedCard.NumberOf(body.Span)
                : throw new InvalidOperationException($"A resident was not registered ({status}): {System.Text.Encoding.UTF8.GetString(body.Span)}"));
        }

        return numbers;
    }

    private Envelope Resident(int i) => Form(Names.Staff(i % 16), "resident", new()
    {
        ["name"] = $"山田 花子{(char)('A' + (i % 26))}",
        ["furigana"] = "やまだ はなこ",
        ["room"] = (100 + i).ToString("D4", CultureInfo.InvariantCulture),
        ["admitted"] = "2026-01-05",
    });

    private Envelope Form(string person, string type, JsonObject fields)
    {
        var data = new JsonObject { ["type"] = type, ["version"] = 1, ["opId"] = "benchmark-" + Activities.FreshNumber };
        foreach (var (key, value) in fields)
        {
            data["field:" + key] = value!.DeepClone();
        }

        return new(host, token, activities.Press(person, "record.save", data));
    }

    private async Task Say(BotConnection connection, JsonObject activity)
    {
        var (status, body) = await connection.Send(new Envelope(host, token, activity).Next());
        if (status != 200)
        {
            throw new InvalidOperationException($"The hotel could not be opened ({status}): {System.Text.Encoding.UTF8.GetString(body.Span)}");
        }
    }
}
