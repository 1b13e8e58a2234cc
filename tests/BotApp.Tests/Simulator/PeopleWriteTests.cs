using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class PeopleWriteTests
{
    [Fact]
    public async Task A_personal_message_reaches_the_bot_as_Teams_writes_it()
    {
        await using var stage = await Stage.Set();
        var said = await stage.Sato.WithBot.Say("ヘルプ");
        said.Delivery.ShouldBe("delivered");
        var heard = stage.Bot.Last;
        heard.Text("type").ShouldBe("message");
        heard.Text("text").ShouldBe("ヘルプ");
        heard.Text("id").ShouldBe(said.Id);
        heard.Text("channelId").ShouldBe("msteams");
        heard.Text("serviceUrl").ShouldBe(stage.Server.Settings.ServiceUrl);
        heard.Child("from").Text("id")!.ShouldStartWith("29:");
        heard.Child("from").Text("aadObjectId").ShouldNotBeNull();
        heard.Child("recipient").Text("id").ShouldBe(stage.Server.Identity.BotId);
        heard.Child("conversation").Text("conversationType").ShouldBe("personal");
        heard.Child("conversation").Text("tenantId").ShouldBe(stage.Server.Identity.TenantId);
        heard.Child("channelData").Child("tenant").Text("id").ShouldBe(stage.Server.Identity.TenantId);
        heard.Text("locale").ShouldBe("ja-JP");
        heard.List("entities").Objects().First().Text("timezone").ShouldBe("Asia/Tokyo");
    }

    [Fact]
    public async Task A_channel_message_starts_a_thread_and_a_reply_joins_it()
    {
        await using var stage = await Stage.Set();
        var root = await stage.Sato.In("看護").Mention("異常");
        var channel = await stage.Channel("看護");
        stage.Bot.Last.Child("conversation").Text("id").ShouldBe($"{channel};messageid={root.Id}");
        stage.Bot.Last.Text("text").ShouldBe("<at>BotApp</at> 異常");
        stage.Bot.Last.List("entities").Objects().ShouldContain(e => e.Text("type") == "mention");
        stage.Bot.Last.Child("channelData").Child("team").Text("id").ShouldNotBeNull();
        var reply = await stage.Suzuki.In("看護").Reply(root, "見ました");
        reply.ThreadId.ShouldBe(root.Id);
        stage.Bot.Last.Child("conversation").Text("id").ShouldBe($"{channel};messageid={root.Id}");
    }

    [Fact]
    public async Task Without_the_consent_to_read_channels_only_mentions_are_heard()
    {
        await using var stage = await Stage.Set(o => o with { Manifest = Manifests.Without(m => m.Remove("authorization")) });
        var unheard = await stage.Sato.In("看護").Say("昼食に行きます");
        unheard.Delivery.ShouldBeNull();
        stage.Bot.OfType("message").ShouldBeEmpty();
        await stage.Sato.In("看護").Mention("異常");
        stage.Bot.OfType("message").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Edits_deletions_and_restorations_carry_the_same_id_again()
    {
        await using var stage = await Stage.Set();
        var said = await stage.Sato.WithBot.Say("依頼 味覚");
        await stage.Sato.Edit(said, "依頼 味覚・嗅覚");
        stage.Bot.Last.Text("type").ShouldBe("messageUpdate");
        stage.Bot.Last.Text("id").ShouldBe(said.Id);
        stage.Bot.Last.Text("text").ShouldBe("依頼 味覚・嗅覚");
        stage.Bot.Last.Child("channelData").Text("eventType").ShouldBe("editMessage");
        (await stage.Sato.Delete(said)).DeletedAt.ShouldNotBeNull();
        stage.Bot.Last.Text("type").ShouldBe("messageDelete");
        (await stage.Sato.Undelete(said)).Text.ShouldBe("依頼 味覚・嗅覚");
        stage.Bot.Last.Child("channelData").Text("eventType").ShouldBe("undeleteMessage");
    }

    [Fact]
    public async Task Nobody_changes_what_another_wrote()
    {
        await using var stage = await Stage.Set();
        var said = await stage.Sato.In("看護").Say("見ました");
        var refusal = await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Suzuki.Edit(said, "見ていません"));
        refusal.Status.ShouldBe(409);
    }

    [Fact]
    public async Task Reactions_to_the_bots_messages_reach_it()
    {
        await using var stage = await Stage.Set();
        var id = await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Text("保存しました"));
        var reacted = await stage.Sato.React(await stage.Sato.See(id), "like");
        reacted.Reactions.Single().Mine.ShouldBeTrue();
        stage.Bot.Last.Text("type").ShouldBe("messageReaction");
        stage.Bot.Last.Text("replyToId").ShouldBe(id);
        stage.Bot.Last.List("reactionsAdded").Objects().Single().Text("type").ShouldBe("like");
        (await stage.Sato.TakeReactionBack(reacted)).Reactions.ShouldBeEmpty();
        stage.Bot.Last.List("reactionsRemoved").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_file_in_the_personal_chat_can_be_downloaded_by_the_bot()
    {
        await using var stage = await Stage.Set();
        await stage.Sato.WithBot.Say(new NewMessage("写真です", Files: [new NewFile("温度計.jpg", Convert.ToBase64String([1, 2, 3]), "image/jpeg")]));
        var file = stage.Bot.Last.List("attachments").Objects().First(a => a.Text("contentType") == "application/vnd.microsoft.teams.file.download.info");
        var bytes = await stage.Bot.Http.GetByteArrayAsync(new Uri(file.Child("content").Text("downloadUrl")!));
        bytes.ShouldBe([1, 2, 3]);
        await Should.ThrowAsync<SimulatorRefusalException>(() =>
            stage.Sato.In("看護").Say(new NewMessage("", Files: [new NewFile("a.txt", "AA==")])));
    }

    [Fact]
    public async Task Whoever_the_bot_never_met_must_add_it_first()
    {
        await using var stage = await Stage.Set();
        await stage.Sim.AddPerson(new NewPerson("田中"));
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sim.As("田中").WithBot.Say("ヘルプ"));
        await stage.Sim.As("田中").Install();
        stage.Bot.OfType("installationUpdate").Last().Text("action").ShouldBe("add");
        stage.Bot.OfType("conversationUpdate").Last().List("membersAdded").Objects().Single().Text("id").ShouldBe(stage.Server.Identity.BotId);
        await stage.Sim.As("田中").WithBot.Say("ヘルプ");
        await stage.Sim.As("田中").Uninstall();
        stage.Bot.OfType("installationUpdate").Last().Text("action").ShouldBe("remove");
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sim.As("田中").WithBot.Say("ヘルプ"));
    }
}
