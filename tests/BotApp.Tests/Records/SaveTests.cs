using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class SaveTests
{
    [Fact]
    public async Task A_form_is_filled_in_and_saved_under_a_number()
    {
        await using var world = await HotelWorld.Start();
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));

        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", ("name", "山田 よし子"), ("furigana", "やまだ よしこ"), ("room", "０５０７号室"), ("born", "1944-03-02")));

        saved.Text.ShouldContain("✓ 保存しました  記録 #1");
        saved.Text.ShouldContain("0507号室 山田 よし子さん（82）");
        saved.Text.ShouldContain("部屋: ０５０７号室 → 0507 として保存しました");
        saved.Buttons.ShouldContain("訂正する");
    }

    [Fact]
    public async Task A_reading_says_back_what_was_understood()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("temperature", "３６．５"), ("spo2", "97")));

        saved.Text.ShouldContain("体温: ３６．５ → 36.5 ℃ として保存しました");
        saved.Text.ShouldContain("山田 よし子さん");
        resident.ShouldBe(1);
    }
}
