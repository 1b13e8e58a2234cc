namespace BotApp.Teams.Cards;

/// <summary>A card or a words file that cannot be drawn: a bug of ours, never a person's mistake.</summary>
public sealed class CardException : Exception
{
    public CardException()
    {
    }

    public CardException(string message)
        : base(message)
    {
    }

    public CardException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <param name="card">The template's name.</param>
    /// <param name="place">Where in the template, for example <c>body[2].text</c>.</param>
    /// <param name="reason">What is wrong; never a value that a person typed.</param>
    public CardException(string card, string place, string reason)
        : base($"Card {card}, {place}: {reason}")
    {
    }
}
