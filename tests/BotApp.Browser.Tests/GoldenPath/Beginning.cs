using BotApp.Simulator.Demo;
using Microsoft.Playwright;
using Shouldly;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>Steps 1 and 2: the administrator installs, binds the channels by naming who works there, and picks the preset.</summary>
internal static class Beginning
{
    public static async Task Play(Hotel hotel)
    {
        await hotel.Sim.InstallInTeam(DemoScript.Hotel, DemoScript.Administrator);
        await using var yamamoto = await hotel.AtDesk(DemoScript.Administrator);
        await yamamoto.Enter("一般", DemoScript.Hotel);
        await yamamoto.Card("はじめに行うこと").Says("異常を知らせるチャンネル", "台帳のひな型");
        await yamamoto.Photograph("guide");
        await Bind(yamamoto, "看護", ["伊藤", "佐藤"]);
        await Bind(yamamoto, "内製", ["高橋"]);
        await InstallPreset(yamamoto);
        yamamoto.Complaints.ShouldBeEmpty();
    }

    private static async Task Bind(Window administrator, string channel, string[] people)
    {
        await administrator.Enter(channel);
        await administrator.Mention($"ここを{channel}にする");
        var asks = administrator.Card("担当は未定です");
        await asks.Says($"{channel}の担当者");
        await administrator.Photograph("binding-" + channel);
        foreach (var person in people)
            await asks.Choose("field:people", person);
        await asks.Press("担当にする");
        await administrator.Card($"{channel}の担当: {string.Join('、', people)}").Says("✓ このチャンネルで");
        await administrator.Photograph("bound-" + channel);
    }

    private static async Task InstallPreset(Window administrator)
    {
        await administrator.Enter("一般", DemoScript.Hotel);
        var guide = administrator.Card("はじめに行うこと");
        await guide.Press("「健康観察」を入れる");
        await guide.Says("入りました。");
        await Assertions.Expect(guide.Here.GetByText("決まりました。")).ToHaveCountAsync(2);
        await administrator.Photograph("guide-done");
    }
}
