using BotApp.Browser.Tests.GoldenPath;

namespace BotApp.Browser.Tests.Registers;

/// <summary>A builder at work on the newest card of the bot's chat; every press and every line sent is counted.</summary>
internal sealed class RegisterBuilder(Window window)
{
    public int Presses { get; private set; }

    private Card Card => window.NewestCard;

    public async Task Say(string text)
    {
        Presses++;
        await window.Say(text);
    }

    public async Task Press(string button)
    {
        Presses++;
        await Card.Press(button);
    }

    /// <summary>台帳 → 新しい台帳を作る, with its first field.</summary>
    public async Task Create(string register, string field, string kind)
    {
        await Say("台帳");
        await Card.Says("新しい台帳を作る");
        await Press("新しい台帳を作る");
        await Card.Says("台帳の名前");
        await Card.Fill("field:typeLabel", register);
        await Card.Fill("field:label", field);
        await Card.Choose("field:kind", kind);
        await Press("次へ");
        await Publish($"✓ 公開しました  {register} 版 1");
    }

    /// <summary>The fields of a register that is there.</summary>
    public async Task Open(string register)
    {
        await Say($"台帳 {register}");
        await Card.Says(register, "項目を押すと");
    }

    /// <summary>項目を追加 of a register that was opened, 続けて項目を追加 of the card that says what was published.</summary>
    public async Task Add(string field, string kind, params (string Input, string Text)[] settings)
    {
        await Card.Says("項目");
        await Press(await Has("続けて項目を追加") ? "続けて項目を追加" : "項目を追加");
        await Card.Says("名前と種類を決めてください");
        await Card.Fill("field:label", field);
        await Card.Choose("field:kind", kind);
        await Press("次へ");
        await Card.Says("くわしい設定");
        foreach (var (input, text) in settings)
            await Set(input, text);
        await Sample(field);
        await Publish($"項目「{field}」");
    }

    /// <summary>What the kind asks for is typed, ticked or taken from a list.</summary>
    private async Task Set(string input, string text)
    {
        await Card.Input(input).First.WaitForAsync();
        if (await Card.Input(input).Locator("select, [type=radio], [type=checkbox]").CountAsync() > 0)
            await Card.Choose(input, text);
        else
            await Card.Fill(input, text);
    }

    /// <summary>A choice or a link needs its settings before there is anything to see.</summary>
    private async Task Sample(string field)
    {
        await window.Photograph("settings-" + field);
        if (!await Has("見本を見る"))
            return;
        await Press("見本を見る");
        await Card.Says("入力カードでの見え方", "次に開く入力カードから");
        await window.Photograph("sample-" + field);
    }

    private async Task<bool> Has(string button) =>
        await Card.Here.Locator($"[data-testid=card-action][data-title='{button}']").CountAsync() > 0;

    private async Task Publish(string published)
    {
        await Press("公開する");
        await Card.Says("✓ 公開しました", published);
    }
}
