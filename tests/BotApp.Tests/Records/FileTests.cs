using BotApp.Domain.Records.Files;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.Pictures;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class FileTests
{
    private static readonly byte[] Photo = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];

    [Theory]
    [OnBothDatabases]
    public async Task A_photo_sent_after_saving_stands_on_the_card_and_in_a_table_of_its_own(Database database)
    {
        await using var world = await HotelWorld.Start(database);
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");

        var card = await Sent(world, "写真です", "棚.png");

        card.Text.ShouldContain("✓ 受け取りました");
        card.Text.ShouldContain("棚.png");
        card.Json.ToJsonString().ShouldContain($"data:image/png;base64,{Convert.ToBase64String(Photo)}");
        var file = ((FilesValue)(await StockRegister.Values(world, mask))["photos"]!).Files.Single();
        (file.Name, file.Type, file.Size).ShouldBe(("棚.png", "image/png", 11));
        (await world.Read((db, token) => db.Set<StoredFile>().SingleAsync(token))).Bytes.ShouldBe(Photo);
    }

    [Fact]
    public async Task Whoever_just_saved_is_told_that_photos_can_be_sent_now_and_others_are_not()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 医療物品"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("name", "マスク"), ("unit", "箱")));

        saved.Text.ShouldContain("写真は、このあとこのチャットに送ると、この記録に付きます。");
        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 1")).Text.ShouldNotContain("このあとこのチャットに送ると");
    }

    [Fact]
    public async Task A_large_photo_stands_on_the_card_drawn_small_and_is_kept_as_it_was()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        await StockRegister.Add(world, "マスク");
        var photo = DrawnPictures.Png(1_200, 900);

        (await world.SendFile(HotelWorld.Suzuki, "", "棚.png", photo)).ShouldBeOfType<NoAnswer>();

        var card = (await world.Waiting())[^1];
        var url = card.Json.ToJsonString().Split("data:image/jpeg;base64,")[1].Split('"')[0].Replace("\\u002B", "+", StringComparison.Ordinal);
        DrawnPictures.Quarters(Convert.FromBase64String(url)).Length.ShouldBe(4);
        (await world.Read((db, token) => db.Set<StoredFile>().SingleAsync(token))).Bytes.ShouldBe(photo);
    }

    [Fact]
    public async Task A_number_in_the_message_says_which_record_is_meant()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        await StockRegister.Add(world, "手袋");
        world.Clock.Advance(TimeSpan.FromHours(2));

        ((TextAnswer)await world.SendFile(HotelWorld.Suzuki, "", "棚.png", Photo)).Text.ShouldStartWith("どの記録のファイルですか。");
        (await Sent(world, $"記録 #{mask}", "棚.png")).Text.ShouldContain("マスク");
    }

    [Theory]
    [InlineData("棚.png", "MZ", "「棚.png」は受け取れない種類です。")]
    [InlineData("写真.exe", "PK\u0003\u0004", "「写真.exe」は受け取れない種類です。")]
    [InlineData("大.pdf", "%PDF-1.7", "「大.pdf」を受け取れませんでした。1つ1MBまでです。")]
    public async Task A_file_is_what_its_first_bytes_say_and_not_too_large(string name, string begins, string sentence)
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        await StockRegister.Add(world, "マスク");
        var bytes = System.Text.Encoding.ASCII.GetBytes(begins).Concat(new byte[name == "大.pdf" ? 1024 * 1024 : 10]).ToArray();

        ((TextAnswer)await world.SendFile(HotelWorld.Suzuki, "", name, bytes)).Text.ShouldStartWith(sentence);
        (await world.Read((db, token) => db.Set<StoredFile>().CountAsync(token))).ShouldBe(0);
    }

    [Fact]
    public async Task A_photo_is_left_out_again_by_a_correction_and_more_than_fit_are_refused()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        await world.SendFile(HotelWorld.Suzuki, "", "一.png", Photo);
        var card = await Sent(world, "", "二.png");
        ((TextAnswer)await world.SendFile(HotelWorld.Suzuki, "", "三.png", Photo)).Text.ShouldBe("写真は2個までです。");

        var form = SeenCard.Of(await world.Press(HotelWorld.Suzuki, card, "訂正する"));
        var files = ((FilesValue)(await StockRegister.Values(world, mask))["photos"]!).Files;
        form.Input("photos").ShouldBe($"{files[0].Id},{files[1].Id}");
        await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("photos", $"{files[1].Id},999"));

        ((FilesValue)(await StockRegister.Values(world, mask))["photos"]!).Files.ShouldBe([files[1]]);
    }

    [Fact]
    public async Task A_picture_pasted_in_a_channel_is_kept_with_the_record_it_names_and_not_shown_to_all()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");

        (await world.PasteInChannel(HotelWorld.Suzuki, $"記録 #{mask} の写真", Photo)).ShouldBeOfType<NoAnswer>();

        ((FilesValue)(await StockRegister.Values(world, mask))["photos"]!).Files.Single().Type.ShouldBe("image/png");
        var card = (await world.Waiting())[^1];
        card.Text.ShouldContain("✓ 受け取りました");
        card.Json.ToJsonString().ShouldNotContain("data:image");
    }

    [Theory]
    [InlineData("返信 1 この画面です")]
    [InlineData("依頼 文字を大きくしてほしい")]
    public async Task A_picture_with_a_request_or_a_reply_is_not_kept_with_a_record(string text)
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var first = await StockRegister.Add(world, "マスク");

        var answer = await world.SendFile(HotelWorld.Suzuki, text, "画面.png", Photo);

        answer.ShouldBeOfType<TextAnswer>().Text.ShouldBe("依頼や返信に写真・ファイルは付けられません。文字だけで、もう一度送ってください。");
        (await StockRegister.Values(world, first))["photos"].ShouldBeNull();
    }

    [Fact]
    public async Task A_file_attached_in_a_channel_is_answered_by_where_to_send_it()
    {
        await using var world = await HotelWorld.Start();

        (await world.AttachInChannel(HotelWorld.Suzuki, "1208")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("個人チャットに、記録の番号を添えて");
        (await world.AttachInChannel(HotelWorld.Suzuki, "ヘルプ")).ShouldBeOfType<CardAnswer>();
    }

    /// <summary>A message that wrote is answered by a card that is sent.</summary>
    private static async Task<SeenCard> Sent(HotelWorld world, string text, string name)
    {
        (await world.SendFile(HotelWorld.Suzuki, text, name, Photo)).ShouldBeOfType<NoAnswer>();
        return (await world.Waiting())[^1];
    }
}
