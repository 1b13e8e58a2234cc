namespace BotApp.Teams.Cards.Templates;

/// <summary>What a path that leads nowhere, or to null, means at its place.</summary>
internal enum Missing
{
    /// <summary>A bug of the face: nothing to show.</summary>
    Refused,

    /// <summary>Inside a condition (<c>$when</c>, <c>if</c>, <c>&amp;&amp;</c>, <c>||</c>, <c>!</c>, <c>exists</c>, <c>empty</c>): null.</summary>
    Allowed,
}
