using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Kinds;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Files;

/// <summary>
/// Keeps files with the record that they are about, as its next revision: all of them, or none with every reason.
/// The bytes stand in a table of their own, in the same transaction.
/// </summary>
public static class AttachFiles
{
    private const int LongestName = 100;
    private const int Megabyte = 1024 * 1024;

    public static async Task<Outcome<LoadedRecord>> Run(
        AppDb db, Reach reach, long number, IReadOnlyList<NewFile> files, DateTimeOffset now, Language language,
        CancellationToken cancellation)
    {
        var found = await FindRecord.For(db, reach, AccessAction.Edit, number, language, cancellation);
        if (found.IsRefused)
        {
            return found;
        }

        var record = found.Value;
        if (record.IsWithdrawn)
        {
            return WithdrawRecord.IsWithdrawn(number);
        }

        // Into a field that this person sees, of the whole record: what they do not see stays as it is.
        if (Seen.Record(reach, record) is not { } seen || FieldOf(seen.Definition) is not { } field)
        {
            return Refusal.Of("record.takesNoFiles", ("type", record.Definition.Label.In(language)), ("number", Digits.Of(number)));
        }

        if (reach.WhyNot(AccessAction.Edit, record, language, field) is { } locked)
        {
            return locked with { Field = null };
        }

        var before = (record.Values[field.Key] as FilesValue)?.Files ?? [];
        var refusals = files.Select(file => Refuse(field, file)).OfType<Refusal>().Concat(TooMany(field, before.Count + files.Count, language)).ToList();
        return refusals.Count > 0
            ? Outcome<LoadedRecord>.Refuse(refusals)
            : await Keep(db, reach, record, field, [.. before], files, now, cancellation);
    }

    /// <summary>Files go into the first field that takes them.</summary>
    public static Field? FieldOf(RecordTypeDefinition definition) => definition.LiveFields().FirstOrDefault(f => f.Kind is FieldKind.Files);

    private static Refusal? Refuse(Field field, NewFile file)
    {
        var most = field.Files is { Megabytes: > 0 } limits ? limits.Megabytes : FilesKind.MostMegabytes;
        (string, string) name = ("name", SafeText.Cap(SafeText.Line(file.Name), 40));
        if (file.Bytes is null || file.Bytes.Length > most * Megabyte)
        {
            return Refusal.Of("record.fileTooLarge", name, ("megabytes", Digits.Of(most)));
        }

        return FileType.Of(file.Bytes, file.Name) switch
        {
            null => Refusal.Of("record.fileType", name),
            { } type when field.Files is { OnlyPhotos: true } && !FileType.IsPhoto(type) => Refusal.Of("record.fileNoPhoto", name),
            _ => null,
        };
    }

    private static IEnumerable<Refusal> TooMany(Field field, int count, Language language)
    {
        var most = field.Files is { Most: > 0 } limits ? limits.Most : FilesKind.MostFiles;
        return count > most ? [Refusal.Of("record.tooManyFiles", ("label", field.Label.In(language)), ("most", Digits.Of(most)))] : [];
    }

    private static async Task<Outcome<LoadedRecord>> Keep(
        AppDb db, Reach reach, LoadedRecord record, Field field, List<KeptFile> kept,
        IReadOnlyList<NewFile> files, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var type = FileType.Of(file.Bytes!, file.Name)!;
            var stored = new StoredFile
            {
                RecordNumber = record.Number,
                Type = type,
                Bytes = file.Bytes!,
                Thumbnail = file.Thumbnail,
                SentAt = now,
                SentById = reach.PersonId,
            };
            db.Set<StoredFile>().Add(stored);
            await db.SaveChangesAsync(cancellation);
            kept.Add(new(stored.Id, SafeText.Cap(SafeText.Line(file.Name), LongestName), type, file.Bytes!.Length));
        }

        var values = record.Values.With(field.Key, new FilesValue(kept));
        record.Row.Document = RecordDocument.Write(record.Definition, values);
        var revision = new Revision { Kind = RevisionKind.Corrected, Document = record.Row.Document, At = now, PersonId = reach.PersonId };
        await StoreRevision.Run(db, record with { Values = values }, revision, cancellation);
        return record with { Values = values };
    }
}
