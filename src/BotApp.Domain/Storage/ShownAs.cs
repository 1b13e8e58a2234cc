namespace BotApp.Domain.Storage;

/// <summary>How much of a record somebody was shown, the least first.</summary>
public enum ShownAs
{
    /// <summary>A line of it stood on the card of something else: the resident of a reading, a choice of a typeahead.</summary>
    Named,
    /// <summary>A line of a list.</summary>
    Listed,
    /// <summary>A hit of a search.</summary>
    Found,
    /// <summary>Its card or its form, with history.</summary>
    Opened,
    /// <summary>A file of it was handed out.</summary>
    Fetched,
    /// <summary>Who read it.</summary>
    Readers,
}
