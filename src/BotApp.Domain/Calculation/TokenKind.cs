namespace BotApp.Domain.Calculation;

internal enum TokenKind
{
    Number,
    Text,
    Name,
    Word,
    Sign,
    End,
}
