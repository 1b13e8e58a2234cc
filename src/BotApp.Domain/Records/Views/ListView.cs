using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Views;

/// <summary>One page of the records of a view that a person may see; with words, only those that hold them, the newest first.</summary>
public static class ListView
{
    public static Task<RecordList> Run(
        AppDb db, Reach reach, PublishedType type, ViewDefinition view, ViewContext context, ViewPage page, CancellationToken cancellation) =>
        ListRecords.Page(
            db, reach, type, CompileView.Run(Seen.InEveryRecord(reach, type).Definition, view, context, reach.Units), page.Words, page.After, cancellation);
}
