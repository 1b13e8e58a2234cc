namespace BotApp.Domain.Records.Views;

/// <summary>Which page of a view, narrowed by which words.</summary>
/// <param name="After">The number of the last record of the page before; null for the first.</param>
public sealed record ViewPage(string Words = "", long? After = null);
