using BotApp.Simulator.Demo;
using Shouldly;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>Step 7 in its first form: a message becomes a request; its thread in 内製 and the requester's chat are one conversation.</summary>
internal static class Asking
{
    private const string Request = "依頼 #1";
    private const string Wish = "味覚・嗅覚の項目を追加してほしい";

    public static async Task Play(Hotel hotel)
    {
        await using var sato = await hotel.OnPhone("佐藤");
        await using var takahashi = await hotel.AtDesk("高橋");
        await File(sato);
        await Take(takahashi, sato);
        await Talk(takahashi, sato);
        await Answer(takahashi, sato);
        await Close(takahashi, sato);
        sato.Complaints.ShouldBeEmpty();
        takahashi.Complaints.ShouldBeEmpty();
    }

    private static async Task File(Window sato)
    {
        await sato.Enter("一般", DemoScript.Hotel);
        await sato.Say(Wish);
        await sato.Use("request.file", Wish);
        await sato.DialogCard.Says("依頼の内容");
        await sato.Photograph("request-dialog");
        await sato.DialogCard.Press("送信する");
        await sato.EnterBot();
        await sato.Card(Request).Says(Wish, "● 受付", "引き受ける人を待っています");
        await sato.Photograph("request-filed");
    }

    private static async Task Take(Window takahashi, Window sato)
    {
        await takahashi.Enter("内製");
        await takahashi.Card(Request).Says(Wish, "佐藤 から", "● 受付");
        await takahashi.Photograph("request-in-builders");
        await takahashi.Card(Request).Press("引き受ける");
        await takahashi.Card(Request).Says("▶ 対応中", "高橋 が対応しています");
        await sato.Card(Request).Says("高橋 が対応しています");
    }

    private static async Task Talk(Window takahashi, Window sato)
    {
        await takahashi.Reply(Request, "どの台帳に要りますか。");
        await sato.Card("どの台帳に要りますか。").Says("高橋");
        await sato.Photograph("reply-arrived");
        await sato.Say("返信 1 健康観察です。");
        await takahashi.Card("健康観察です。").Says("佐藤");
        await takahashi.Photograph("reply-came-back");
    }

    private static async Task Answer(Window takahashi, Window sato)
    {
        await takahashi.Card("引き受け").Press("回答する");
        await takahashi.DialogCard.Says("回答する");
        await takahashi.DialogCard.Fill("field:text", "項目を追加しました。");
        await takahashi.DialogCard.Press("送信する");
        await sato.Card("の回答").Says("項目を追加しました。");
        await sato.Photograph("request-answered");
    }

    private static async Task Close(Window takahashi, Window sato)
    {
        await sato.Card("これでよければ").Press("終了する");
        await sato.DialogCard.Fill("field:reason", "使えました。");
        await sato.DialogCard.Press("終了する");
        await sato.Card("佐藤 が終了しました").Says("使えました。");
        await takahashi.Card("佐藤 が終了しました").Says("✓ 終了");
        await takahashi.Photograph("request-closed");
    }
}
