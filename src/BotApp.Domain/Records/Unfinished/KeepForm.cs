using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Unfinished;

/// <summary>Keeps what a person typed into a form, in the place of what the same form kept before.</summary>
public static class KeepForm
{
    // Teams sends a press again after half a minute, up to four times.
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(5);

    public static async Task Run(AppDb db, UnfinishedForm now, CancellationToken cancellation)
    {
        var kept = await FindUnfinished.Of(db, now.PersonId, now.Form, cancellation);
        if (kept is null)
        {
            db.UnfinishedForms.Add(now);
            return;
        }

        if (kept.EndedAt is { } ended && now.KeptAt - ended < Again)
        {
            return;
        }

        (kept.Version, kept.Revision, kept.Step, kept.EndedAt) = (now.Version, now.Revision, now.Step, null);
        (kept.SubjectNumber, kept.RoundId, kept.Stop) = (now.SubjectNumber, now.RoundId, now.Stop);
        (kept.Inputs, kept.Confirmed, kept.KeptAt) = (now.Inputs, now.Confirmed, now.KeptAt);
    }

    /// <summary>The form was saved.</summary>
    public static async Task End(AppDb db, long personId, string form, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await FindUnfinished.Of(db, personId, form, cancellation) is { } kept)
        {
            (kept.EndedAt, kept.Inputs, kept.Confirmed, kept.SubjectNumber) = (now, "{}", "[]", null);
        }
    }
}
