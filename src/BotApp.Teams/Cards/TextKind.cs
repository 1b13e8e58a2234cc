namespace BotApp.Teams.Cards;

/// <summary>How clients read the text of a property, and so how a person's text enters it.</summary>
public enum TextKind
{
    /// <summary>Read as Markdown: a person's text is escaped.</summary>
    Markdown,

    /// <summary>Read letter by letter: a person's text is cleaned and capped.</summary>
    Plain,

    /// <summary>Some clients read Markdown, some do not: active characters become full-width ones.</summary>
    Either,

    /// <summary>What stands in an input: cleaned, and capped so late that nothing a form accepts is cut.</summary>
    Typed,

    /// <summary>Not shown: ids, verbs, colours, card data. Values enter as they are.</summary>
    Raw,

    /// <summary>An address: https, a small data picture, or loopback in trials; anything else is refused.</summary>
    Url,
}
