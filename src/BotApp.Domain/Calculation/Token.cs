namespace BotApp.Domain.Calculation;

/// <summary>One word of a formula.</summary>
/// <param name="Start">Where it begins in the text, from 0.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start, int Length)
{
    public bool Is(string sign) => Kind is TokenKind.Sign && Text == sign;
}
