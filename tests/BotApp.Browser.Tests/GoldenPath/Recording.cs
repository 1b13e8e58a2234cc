using Shouldly;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>Step 3: 鈴木 registers a resident by card and enters readings taken by phone.</summary>
internal static class Recording
{
    public static async Task Play(Hotel hotel)
    {
        await using var suzuki = await hotel.AtDesk("鈴木");
        await suzuki.EnterBot();
        await Register(suzuki);
        await RecordHarmless(suzuki);
        await RecordRed(suzuki);
        suzuki.Complaints.ShouldBeEmpty();
    }

    /// <summary>SpO2 of somebody found by furigana, entered from the card that was just saved.</summary>
    public static async Task Enter(Window staff, string spo2, (string Furigana, string Room) resident)
    {
        await staff.NewestCard.Press("続けて記録");
        await staff.NewestCard.Says("対象者");
        await staff.NewestCard.Find("field:subject", resident.Furigana, resident.Room);
        await staff.NewestCard.Fill("field:spo2", spo2);
        await staff.NewestCard.Press("保存");
        await staff.NewestCard.Says("✓ 保存しました", $"{spo2} %");
    }

    private static async Task Register(Window staff)
    {
        await staff.Say("記録 入所者台帳");
        await staff.NewestCard.Says("氏名", "ふりがな", "入所日");
        await staff.Photograph("resident-form");
        await staff.NewestCard.Fill("field:name", "山田 よし子");
        await staff.NewestCard.Fill("field:furigana", "ヤマダ ヨシコ");
        await staff.NewestCard.Fill("field:room", "０５０７");
        await staff.NewestCard.Fill("field:born", "1944-03-12");
        await staff.NewestCard.Press("保存");
        await staff.NewestCard.Says("✓ 保存しました", "山田 よし子");
        await staff.Photograph("resident-saved");
    }

    private static async Task RecordHarmless(Window staff)
    {
        await staff.NewestCard.Press("健康観察を記録");
        await staff.NewestCard.Says("緊急性の高い症状");
        await staff.Photograph("observation-form");
        await staff.NewestCard.Fill("field:temperature", "３６．５");
        await staff.NewestCard.Fill("field:spo2", "97");
        await staff.NewestCard.Press("保存");
        await staff.NewestCard.Says("✓ 保存しました", "体温: ３６．５ → 36.5 ℃ として保存しました");
        await staff.Photograph("observation-saved-said-back");
    }

    private static async Task RecordRed(Window staff)
    {
        await Enter(staff, "93", ("やまだ", "0507"));
        await staff.Photograph("observation-red");
    }
}
