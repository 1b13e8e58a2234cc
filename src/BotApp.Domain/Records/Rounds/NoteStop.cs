namespace BotApp.Domain.Records.Rounds;

/// <summary>What became of a stop. Each change happens once, however often it is pressed.</summary>
public static class NoteStop
{
    /// <summary>A record was saved: done is whoever it is about, also when somebody else was picked in the form.</summary>
    public static void Done(LoadedRound round, long? subject, long record, DateTimeOffset now)
    {
        if (round.Stops.FirstOrDefault(s => s.SubjectNumber == subject && !s.IsDone) is { } stop)
        {
            (stop.RecordNumber, stop.DoneAt, stop.SkippedAt) = (record, now, null);
        }
    }

    public static void Skip(LoadedRound round, long? place, DateTimeOffset now)
    {
        if (round.At(place) is { IsWaiting: true } stop)
        {
            stop.SkippedAt = now;
        }
    }

    /// <summary>Ended early: whoever waits goes on waiting.</summary>
    public static void End(LoadedRound round, DateTimeOffset now) => round.Row.EndedAt ??= now;

    /// <summary>Goes on, with those who were skipped once nobody else waits.</summary>
    public static void GoOn(LoadedRound round)
    {
        round.Row.EndedAt = null;
        if (!round.Waiting.Any())
        {
            foreach (var stop in round.Skipped.ToList())
            {
                stop.SkippedAt = null;
            }
        }
    }
}
