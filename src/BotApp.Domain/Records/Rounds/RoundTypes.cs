using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Rounds;

/// <summary>The registers that can be filled in on a round over records of one type: those that point to it, whatever for.</summary>
public static class RoundTypes
{
    public static async Task<IReadOnlyList<(PublishedType Type, Field Pointer)>> Of(
        AppDb db, Reach reach, RecordTypeDefinition subjects, Language language, CancellationToken cancellation) =>
        [.. (await FindType.All(db, cancellation))
            .Where(type => reach.WhyNot(AccessAction.Add, type.Definition, language) is null)
            .Select(type => (Type: type, Pointer: PointerOf(Seen.ToFill(reach, type, null).Definition, subjects)))
            .Where(t => t.Pointer is not null)
            .Select(t => (t.Type, t.Pointer!))];

    /// <summary>The reference to whom a record is about, where there is one, else the first that points there.</summary>
    private static Field? PointerOf(RecordTypeDefinition type, RecordTypeDefinition subjects)
    {
        var pointers = type.LiveFields().Where(f => f.Kind is FieldKind.Reference && f.Target == subjects.Key).ToList();
        return pointers.Find(f => f.Key == type.SubjectField) ?? pointers.FirstOrDefault();
    }
}
