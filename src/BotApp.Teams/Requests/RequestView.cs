using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Requests;

/// <summary>Everything that the cards of one request are drawn from.</summary>
/// <param name="NewestReplyId">The newest reply in the requester's chat: there they answer. Until there is one, on their copy.</param>
public sealed record RequestView(
    Sheet Sheet,
    Request Request,
    IReadOnlyList<RequestEntry> Entries,
    IReadOnlyList<Reply> Replies,
    IReadOnlyDictionary<long, Person> People,
    string? TypeLabel,
    long? NewestReplyId)
{
    private const int ShownReplies = 3;

    public string Number => Digits.Of(Request.Number);

    public static async Task<RequestView?> Of(Sheet sheet, long requestId, CancellationToken cancellation)
    {
        var db = sheet.Db;
        var request = await db.Requests.AsNoTracking().FirstOrDefaultAsync(r => r.Id == requestId, cancellation);
        if (request is null)
        {
            return null;
        }

        var entries = await db.RequestEntries.AsNoTracking().Where(e => e.RequestId == requestId).OrderBy(e => e.Id).ToListAsync(cancellation);
        var replies = await FindReply.Last(db, requestId, ShownReplies, cancellation);
        var type = request.RecordType is { } key ? await FindType.ByKey(db, key, cancellation) : null;
        return new(
            sheet, request, entries, replies, await PeopleOf(sheet, request, entries, replies, cancellation),
            type?.Definition.Label.In(sheet.Language), (await FindReply.NewestToRequester(db, request, cancellation))?.Id);
    }

    public string Name(long? personId) =>
        personId is { } id && People.TryGetValue(id, out var person) && person.Name.Length > 0 ? person.Name : Sheet.Say("request.somebody");

    public string Time(DateTimeOffset at) => JapaneseTime.Show(at, Sheet.Now, Sheet.Language);

    private static Task<Dictionary<long, Person>> PeopleOf(
        Sheet sheet, Request request, List<RequestEntry> entries, List<Reply> replies, CancellationToken cancellation)
    {
        long?[] ids =
        [
            request.RequesterId, request.OwnerId, request.AnsweredById, request.DecidedById, request.ClosedById,
            .. entries.Select(e => (long?)e.PersonId), .. replies.Select(r => (long?)r.AuthorId),
        ];
        var known = ids.Distinct().ToList();
        return sheet.Db.People.AsNoTracking().Where(p => known.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
    }
}
