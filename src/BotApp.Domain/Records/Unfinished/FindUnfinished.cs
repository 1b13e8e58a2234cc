using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Unfinished;

/// <summary>Forms that this person began and did not save, the newest first. Nobody else's is ever found.</summary>
public static class FindUnfinished
{
    private static readonly ReadyQuery<Func<AppDb, long, DateTimeOffset, IAsyncEnumerable<UnfinishedForm>>> Newest = new(() =>
        EF.CompileAsyncQuery((AppDb db, long person, DateTimeOffset since) =>
            db.Set<UnfinishedForm>().Where(f => f.PersonId == person && f.EndedAt == null && f.KeptAt > since).OrderByDescending(f => f.KeptAt).ThenByDescending(f => f.Id).Take(20)));

    public static Task<List<UnfinishedForm>> All(AppDb db, long personId, DateTimeOffset now, CancellationToken cancellation) =>
        Newest.On(db)(db, personId, now - UnfinishedForm.KeptFor).ToListAsync(cancellation).AsTask();

    public static Task<UnfinishedForm?> ById(AppDb db, long personId, long? id, CancellationToken cancellation) =>
        db.UnfinishedForms.FirstOrDefaultAsync(f => f.Id == id && f.PersonId == personId && f.EndedAt == null, cancellation);

    /// <summary>Also when it was saved.</summary>
    public static Task<UnfinishedForm?> Of(AppDb db, long personId, string form, CancellationToken cancellation) =>
        db.UnfinishedForms.FirstOrDefaultAsync(f => f.PersonId == personId && f.Form == form, cancellation);

    /// <summary>What is offered when such a form is opened: of the same record, or a new one about the same subject if one is named.</summary>
    public static async Task<UnfinishedForm?> ForOpening(
        AppDb db, long personId, UnfinishedWish wish, DateTimeOffset now, CancellationToken cancellation) =>
        (await All(db, personId, now, cancellation)).Find(f =>
            f.TypeId == wish.TypeId && f.RecordNumber == wish.RecordNumber
            && (wish.SubjectNumber is null || wish.RecordNumber is not null || f.SubjectNumber == wish.SubjectNumber));
}
