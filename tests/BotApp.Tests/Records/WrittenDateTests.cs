using BotApp.Domain.RecordTypes;
using BotApp.Tests.RecordTypes;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records;

/// <summary>No picker takes 昭和19年3月2日: beside each there is a line to write into.</summary>
public sealed class WrittenDateTests
{
    private static readonly (string, string)[] Resident = [("name", "山田 よし子"), ("furigana", "やまだ よしこ"), ("room", "0507"), ("admitted", "2026-11-21")];

    [Theory]
    [InlineData("昭和19年3月2日")]
    [InlineData("Ｓ１９．３．２")]
    [InlineData("1944/3/2")]
    public async Task A_date_is_written_beside_its_picker(string written)
    {
        await using var world = await Start();
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 入所者台帳"));

        var saved = SeenCard.Of(await world.Press(Suzuki, form, "保存", [.. Resident, ("born", ""), ("born:written", written)]));

        saved.Text.ShouldContain("✓ 保存しました");
        (await Builder.Value(world, await Residents.Last(world), "生年月日")).ShouldBe("1944-03-02");
    }

    [Fact]
    public async Task What_is_written_counts_before_what_the_picker_holds_and_is_refused_as_it_was_written()
    {
        await using var world = await Start();
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 入所者台帳"));

        var refused = SeenCard.Of(await world.Press(Suzuki, form, "保存", [.. Resident, ("admitted:written", "R8.2.30")]));
        var saved = SeenCard.Of(await world.Press(Suzuki, refused, "保存", [.. Resident, ("admitted", ""), ("admitted:written", "R8.11.20")]));

        refused.Text.ShouldContain("「R8.2.30」という日は暦にありません。");
        (refused.Input("admitted"), refused.Input("admitted:written")).ShouldBe(("", "R8.2.30"));
        saved.Text.ShouldContain("入所日: R8.11.20 → 2026/11/20 として保存しました");
    }

    [Theory]
    [InlineData("例: 11/21 15:30", "記録 健康観察")]
    [InlineData("2026/11/21 15:30", "new observation")]
    public async Task A_moment_shows_how_it_is_written(string like, string command)
    {
        await using var world = await Start();
        await Residents.Yoshiko(world);
        var suzuki = command.StartsWith('n') ? Suzuki.InEnglish : Suzuki;

        var form = SeenCard.Of(await world.Say(suzuki, command));
        var saved = SeenCard.Of(await world.Press(
            suzuki, form, form.Buttons[0], ("subject", "1"), ("temperature", "36.5"), ("observed", like.Replace("例: ", "", StringComparison.Ordinal))));

        form.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ShouldContain($"\"placeholder\":\"{like}\"");
        saved.Text.ShouldContain("15:30");
    }

    [Fact]
    public async Task A_date_in_a_table_is_written_too()
    {
        await using var world = await Start();
        var sample = SeenCard.Of(await world.Press(
            Takahashi, await Builder.Begin(world, "家族", FieldKind.Rows, "入所者台帳"), "見本を見る", ("columns", "氏名: 文字\n生年月日: 日付")));
        await world.Press(Takahashi, sample, "公開する");
        var family = (await Builder.Field(world, "家族", "resident")).Key;
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 入所者台帳"));

        await world.Press(Suzuki, form, "保存", [.. Resident, ($"{family}.1.c1", "山田 太郎"), ($"{family}.1.c2:written", "S17.1.5")]);

        (await Builder.Value(world, await Residents.Last(world), "家族")).ShouldBe("山田 太郎 | 1942-01-05");
    }
}
