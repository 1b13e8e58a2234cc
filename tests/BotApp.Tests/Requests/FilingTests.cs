using System.Text.Json.Nodes;
using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Requests;

public sealed class FilingTests
{
    [Fact]
    public async Task A_typed_request_gets_a_number_a_root_card_and_a_copy_in_the_place_of_the_form()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var form = SeenCard.Of(await ward.World.Say(Sato, "依頼 味覚・嗅覚の項目を追加してほしい"));
        form.Inputs["field:text"].ShouldBe("味覚・嗅覚の項目を追加してほしい");

        var copy = SeenCard.Of(await ward.World.Press(Sato, form, "送信する"));
        await ward.Postman.Deliver();

        copy.Text.ShouldContain("依頼 #1");
        copy.Text.ShouldContain("● 受付");
        var root = ward.In(Ward.Builders).ShouldHaveSingleItem();
        root.Text.ShouldContain("味覚・嗅覚の項目を追加してほしい");
        root.Text.ShouldContain("佐藤 花子 から　11/21 18:05");
        root.Card.Buttons.ShouldBe(["引き受ける"]);
        root.Message.Summary.ShouldBe("依頼 #1（● 受付）");
    }

    [Fact]
    public async Task Pressing_twice_makes_one_request()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var form = SeenCard.Of(await ward.World.Say(Sato, "依頼 項目を追加"));

        await ward.World.Press(Sato, form, "送信する");
        var again = SeenCard.Of(await ward.World.Press(Sato, form, "送信する"));

        again.Text.ShouldContain("依頼 #1");
        (await AllRequests(ward)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_becomes_a_request_by_the_message_action()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var quoted = new QuotedMessage("1", "CSV取込で落ちる <b>*急ぎ*</b>", "伊藤 一", "https://teams.microsoft.com/l/message/1");
        var dialog = await ward.World.Run(new ActionTurn(
            new(Tenant, Sato.ObjectId, Sato.UserId, Sato.Name), Ward.Channel(Ward.Builders), Sato.Language, "m1", "m1", "28:bot",
            Surface.MessageActionOpen, "request.file", [], new Dictionary<string, string>(StringComparer.Ordinal), null, quoted));
        var form = SeenCard.Of(dialog);
        form.Inputs["field:text"].ShouldBe("CSV取込で落ちる <b>*急ぎ*</b>");
        form.Text.ShouldContain("伊藤 一 のメッセージから");

        var data = form.Button("送信する")["data"]!.DeepClone().AsObject();
        data["text"] = form.Inputs["field:text"];
        (await ward.Press(Sato, "request.file", data, Surface.MessageActionSubmit, Ward.Channel(Ward.Builders)))
            .ShouldBeOfType<TextAnswer>().Text.ShouldBe("依頼 #1 を受け付けました。");
        await ward.Postman.Deliver();

        ward.In(Ward.Builders).ShouldHaveSingleItem().Text.ShouldContain("CSV取込で落ちる <b>*急ぎ*</b>");
        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("依頼 #1");
    }

    [Fact]
    public async Task An_empty_or_enormous_text_comes_back_with_a_sentence_and_everything_kept()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var form = SeenCard.Of(await ward.World.Say(Sato, "依頼"));
        var data = form.Button("送信する")["data"]!.DeepClone().AsObject();

        SeenCard.Of(await ward.Press(Sato, "request.file", data)).Text.ShouldContain("✕ 依頼の内容を入力してください。");
        data["text"] = new string('長', 2001);
        var back = SeenCard.Of(await ward.Press(Sato, "request.file", data));
        back.Text.ShouldContain("✕ 2000文字までで入力してください（いま 2001文字）。");
        back.Inputs["field:text"].Length.ShouldBe(2001);
        data["text"] = "番号は 123456789018 です";
        SeenCard.Of(await ward.Press(Sato, "request.file", data)).Text.ShouldContain("マイナンバー");
        (await AllRequests(ward)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_builders_channel_it_is_kept_and_posted_when_there_is_one()
    {
        await using var ward = await Ward.Open();
        await File(ward, "項目を追加");
        await ward.Postman.Deliver();
        ward.With(Yamaguchi).ShouldHaveSingleItem().Text.ShouldContain("依頼 #1 が届きましたが、内製担当のチャンネルが決まっていません");
        ward.In(Ward.Builders).ShouldBeEmpty();

        await ward.Bind(Ward.Builders);
        await ward.Postman.Deliver();

        ward.In(Ward.Builders).Count(m => m.Text.Contains("依頼 #1", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_list_shows_own_and_the_teams_requests_and_nothing_to_strangers()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        var list = SeenCard.Of(await ward.World.Say(Takahashi, "依頼一覧"));
        list.Text.ShouldContain("項目を追加");
        SeenCard.Of(await ward.World.Press(Takahashi, list, "開く")).Text.ShouldContain("依頼 #1");
        (await ward.World.Say(Tanaka, "依頼一覧")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("依頼はありません");
        var request = (await AllRequests(ward))[0];
        (await ward.Press(Tanaka, "request.open", new() { ["request"] = request.Id })).ShouldBeOfType<TextAnswer>().Text.ShouldContain("見つかりません");
        (await ward.World.Say(Tanaka, "依頼 何か")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("どのチームにも参加していない");
    }

    internal static async Task<Request> File(Ward ward, string text)
    {
        var form = SeenCard.Of(await ward.World.Say(Sato, "依頼 " + text));
        SeenCard.Of(await ward.World.Press(Sato, form, "送信する"));
        await ward.Postman.Deliver();
        return (await AllRequests(ward))[^1];
    }

    internal static Task<List<Request>> AllRequests(Ward ward) =>
        ward.World.Read((db, token) => db.Requests.AsNoTracking().OrderBy(r => r.Id).ToListAsync(token));

    internal static JsonObject Data(Request request, params (string Name, string Value)[] more)
    {
        var data = new JsonObject { ["request"] = request.Id };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }
}
