using System.Globalization;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;

namespace BotApp.Simulator.Demo;

/// <summary>
/// 鈴木 registers three residents and enters what was measured since yesterday, so that trends exist. Everything is within
/// the normal range: the first red card is left to whoever tries. One card is used again and again, as a person would.
/// </summary>
internal sealed class DemoRecords(SimulatorClient sim, TimeProvider clock)
{
    // Whoever opens the demo reads the same clock as the people in it.
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    private static readonly (string Name, string Furigana, string Room, string Born)[] Residents =
    [
        ("山田 よし子", "やまだ よしこ", "0507", "1944-03-12"),
        ("小川 実", "おがわ みのる", "0302", "1961-08-30"),
        ("森 ハル", "もり はる", "0411", "1989-12-04"),
    ];

    // Room, hours ago, temperature, SpO2, pulse.
    private static readonly (string Room, int HoursAgo, string Temperature, string Spo2, string Pulse)[] Readings =
    [
        ("0507", 33, "36.9", "97", "78"), ("0302", 33, "36.4", "98", "66"), ("0411", 33, "37.2", "97", "84"),
        ("0507", 24, "36.8", "96", "76"), ("0302", 24, "36.5", "98", "68"), ("0411", 24, "36.9", "98", "80"),
        ("0507", 9, "37.1", "96", "80"), ("0302", 9, "36.3", "97", "64"), ("0411", 9, "36.7", "98", "74"),
    ];

    private readonly ConversationClient chat = sim.As("鈴木").WithBot;
    private SeenMessage? card;

    public async Task Run(CancellationToken stop)
    {
        await chat.Say("記録 入所者台帳", stop);
        card = await chat.WaitForCard(c => c.Inputs.Contains("field:furigana"), stop: stop);
        foreach (var resident in Residents)
            await Register(resident);
        await Press("健康観察を記録");
        foreach (var reading in Readings)
            await Enter(reading);
    }

    private async Task Register((string Name, string Furigana, string Room, string Born) resident)
    {
        if (resident != Residents[0])
            await Press("続けて記録");
        await Press(
            "保存",
            ("field:name", resident.Name),
            ("field:furigana", resident.Furigana),
            ("field:room", resident.Room),
            ("field:born", resident.Born));
    }

    private async Task Enter((string Room, int HoursAgo, string Temperature, string Spo2, string Pulse) reading)
    {
        if (reading != Readings[0])
            await Press("続けて記録");
        var measured = clock.GetUtcNow().ToOffset(Japan).AddHours(-reading.HoursAgo);
        await Press(
            "保存",
            ("field:subject", ""),
            ("field:subject:typed", reading.Room),
            ("field:observed", measured.ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture)),
            ("field:temperature", reading.Temperature),
            ("field:spo2", reading.Spo2),
            ("field:pulse", reading.Pulse));
    }

    private async Task Press(string title, params (string Input, string Value)[] typed)
    {
        var result = await chat.Click(card!, title, typed);
        card = result.Message is { } message && result.Outcome == "card"
            ? message
            : throw new InvalidOperationException($"The demo's '{title}' was answered with '{result.Outcome}': {result.Text ?? result.Error?.Message}");
    }
}
