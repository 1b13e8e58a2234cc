using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.Audit;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records;

public sealed class FileOfferTests
{
    private static readonly byte[] Photo = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];

    [Fact]
    public async Task The_original_is_offered_in_the_personal_chat_and_handed_over_when_it_is_accepted()
    {
        await using var world = await HotelWorld.Start();
        var (article, _) = await Kept(world);

        await world.Press(Sato, SeenCard.Of(await world.Say(Sato, $"表示 {article}")), "ファイルを受け取る");
        var offer = (await Offered(world)).ShouldHaveSingleItem();
        UploadAnswer? given = null;
        var read = await Auditor.New(world, async () => given = (await Accept(world, Sato, offer["content"]!["acceptContext"]!)).ShouldBeOfType<UploadAnswer>());

        offer["name"]!.ToString().ShouldBe("棚.png");
        offer["content"]!["sizeInBytes"]!.GetValue<long>().ShouldBe(Photo.Length);
        offer["content"]!["acceptContext"]!.ToJsonString().ShouldNotContain("棚");
        given!.Bytes.ShouldBe(Photo);
        given.Done.Attachment!["contentType"]!.ToString().ShouldBe("application/vnd.microsoft.teams.card.file.info");
        given.Done.Attachment["contentUrl"]!.ToString().ShouldBe("https://hotel-my.sharepoint.com/棚.png");
        read.Single(e => e.What == "read.fetched").RecordNumber.ShouldBe(article);
    }

    [Fact]
    public async Task It_can_be_asked_for_by_typing_and_a_record_without_files_says_so()
    {
        await using var world = await HotelWorld.Start();
        var (article, _) = await Kept(world);
        var other = await StockRegister.Add(world, "手袋");

        await world.Say(Sato, $"ファイル {article}");

        (await Offered(world)).Count.ShouldBe(1);
        (await world.Say(Sato, $"ファイル {other}")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("ファイルはありません");
        (await world.Say(Sato, "ファイル")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("番号を付けて");
        (await world.Say(Tanaka, $"ファイル {article}")).ShouldBeOfType<TextAnswer>();
        (await Offered(world)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_record_gets_no_byte_whatever_the_client_sends()
    {
        await using var world = await HotelWorld.Start();
        var (article, file) = await Kept(world);
        var other = await StockRegister.Add(world, "手袋");

        (await Accept(world, Tanaka, Context(article, file))).ShouldBeOfType<TextAnswer>();
        (await Accept(world, Sato, Context(other, file))).ShouldBeOfType<TextAnswer>().Text.ShouldContain($"#{other} は見つかりません");
        (await Accept(world, Sato, Context(article, file + 1))).ShouldBeOfType<TextAnswer>();
        (await Accept(world, Sato, new JsonObject { ["record"] = "x", ["file"] = new JsonArray() })).ShouldBeOfType<TextAnswer>();
        await world.Send(Sato, "record.withdraw", new() { ["number"] = article }, new() { ["field:reason"] = "まちがい" });
        (await Accept(world, Sato, Context(article, file))).ShouldBeOfType<TextAnswer>();
    }

    [Fact]
    public async Task A_declined_offer_is_said_to_be_declined()
    {
        await using var world = await HotelWorld.Start();
        var (article, file) = await Kept(world);

        (await Consent(world, Sato, Context(article, file), null)).ShouldBeOfType<TextAnswer>().Text.ShouldContain("受け取りませんでした");
    }

    private static async Task<(long Article, long File)> Kept(HotelWorld world)
    {
        await StockRegister.Install(world);
        var article = await StockRegister.Add(world, "マスク");
        await world.SendFile(Suzuki, "", "棚.png", Photo);
        return (article, ((FilesValue)(await StockRegister.Values(world, article))["photos"]!).Files.Single().Id);
    }

    private static async Task<IReadOnlyList<JsonObject>> Offered(HotelWorld world)
    {
        await new Postman(world).Deliver();
        return [.. world.Teams.Sent.Where(s => s.To.AadObjectId == Sato.ObjectId).Select(s => s.Message?.Attachment).OfType<JsonObject>()
            .Where(a => a["contentType"]!.ToString() == "application/vnd.microsoft.teams.card.file.consent")];
    }

    private static Task<Answer> Accept(HotelWorld world, Actor who, JsonNode context) => Consent(world, who, context, new(
        "https://hotel-my.sharepoint.com/upload", "https://hotel-my.sharepoint.com/棚.png", "棚.png", "unique-1", "png"));

    private static Task<Answer> Consent(HotelWorld world, Actor who, JsonNode context, FileCopy? copy) => world.Run(new FileConsentTurn(
        new(Tenant, who.ObjectId, who.UserId, who.Name), Personal(who), who.Language, "consent-1", null, "28:bot",
        (JsonObject)context.DeepClone(), copy, "message-1"));

    private static JsonObject Context(long record, long file) => new() { ["record"] = record, ["file"] = file };
}
