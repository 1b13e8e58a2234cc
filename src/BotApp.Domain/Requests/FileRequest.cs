using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Requests;

/// <summary>A new request: it gets a number, a root card in the builders' channel, and a copy for the requester.</summary>
public static class FileRequest
{
    private const int LongestSource = 1000;

    public static async Task<Outcome<Request>> Run(
        AppDb db, Rights rights, long personId, Filing filing, DateTimeOffset now, CancellationToken cancellation)
    {
        var text = RequestText.Of(filing.Text, "text", "request.textMissing");
        var unit = UnitOf(rights, filing.UnitId);
        if (text.IsRefused || unit.IsRefused)
        {
            return Outcome<Request>.Refuse([.. text.Refusals, .. unit.Refusals]);
        }

        var request = new Request
        {
            Number = await NextNumber.Of(db, "request", cancellation),
            UnitId = unit.Value,
            Text = text.Value,
            RecordType = filing.RecordType,
            RequesterId = personId,
            FiledAt = now,
            SourceLink = SafeLink(filing.SourceLink),
            SourceAuthor = filing.SourceAuthor is { } author ? SafeText.Cap(SafeText.Line(author), 100) : null,
        };
        db.Requests.Add(request);
        await db.SaveChangesAsync(cancellation);
        RequestLog.Add(db, request, RequestEntryKind.Filed, personId, now);
        await PostRequest.Run(db, request, now, cancellation);
        return request;
    }

    private static Outcome<long> UnitOf(Rights rights, long? chosen) => (rights.Units, chosen) switch
    {
        ([], _) => Refusal.Of("request.noUnit"),
        (var units, { } unit) when units.Contains(unit) => unit,
        ([var only], null) => only,
        _ => Refusal.At("unit", "request.unitMissing"),
    };

    private static string? SafeLink(string? link) =>
        link is { Length: <= LongestSource } && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address.AbsoluteUri
            : null;
}
