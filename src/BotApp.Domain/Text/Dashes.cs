namespace BotApp.Domain.Text;

/// <summary>The many dashes that keyboards and phones produce. NFKC leaves most of them different.</summary>
internal static class Dashes
{
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or '﹣' or '⁻' or 'ー' or 'ｰ' or '─' or '━';

    public static string Unify(string text) => string.Create(text.Length, text, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = IsDash(from[i]) ? '-' : from[i];
        }
    });
}
