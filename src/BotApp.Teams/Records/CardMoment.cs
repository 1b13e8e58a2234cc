using BotApp.Domain.Records;
using BotApp.Domain.Records.History;

namespace BotApp.Teams.Records;

/// <summary>What a record card is drawn from.</summary>
/// <param name="History">Newest first, never empty.</param>
internal sealed record CardMoment(
    RecordGround Ground, LoadedRecord Record, LoadedRecord? Subject, IReadOnlyList<HistoryLine> History, HistoryText Text);
