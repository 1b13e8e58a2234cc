namespace BotApp.Domain.Records.Views.Sums;

/// <summary>The groups of a view, and all of them together.</summary>
/// <param name="Lines">In the order people read them: time and choices in their own order, everything else by size.</param>
/// <param name="All">Over all groups; of a list field a record counts once per item.</param>
public sealed record GroupSums(IReadOnlyList<GroupLine> Lines, GroupLine All);
