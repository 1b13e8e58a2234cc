namespace BotApp.Simulator.Site;

/// <summary>What stands at the address when the page is not built.</summary>
public static class Explanation
{
    public const string Html =
        """
        <!doctype html>
        <html lang="ja">
        <meta charset="utf-8">
        <title>BotApp simulator</title>
        <h1>画面はまだありません / The page is not built</h1>
        <p>この画面の作成には Node.js 20 以上（npm）が必要です。入れてから、もう一度起動してください。API は動いています。</p>
        <p>Building the page needs Node.js 20 or newer (npm). Install it and start again. The API is running:
        <a href="/sim/world">/sim/world</a>, described in <code>src/BotApp.Simulator/API.md</code>.</p>
        </html>
        """;
}
