using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Who changes a register, where, and when.</summary>
public sealed record Editor(AppDb Db, long PersonId, Rights Rights, DateTimeOffset Now);
