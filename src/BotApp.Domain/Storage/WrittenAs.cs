namespace BotApp.Domain.Storage;

/// <summary>What a value of <see cref="ManyRows"/> becomes in its table.</summary>
public enum WrittenAs
{
    Number,
    Text,
    Json,
    /// <summary>Words parted by spaces that a search finds, as <see cref="IDialect.WriteGrams"/> writes them.</summary>
    Grams,
}
