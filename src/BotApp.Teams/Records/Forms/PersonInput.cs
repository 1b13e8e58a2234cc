using System.Globalization;
using BotApp.Domain.People;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>Picking somebody of the team: from the list, by typing a part of the name, or in the line below.</summary>
internal static class PersonInput
{
    public const string Dataset = "person:";
    private const int MostOffered = 30;

    public static async Task<FormField> Draw(FieldDrawing drawing, Field field, CancellationToken cancellation)
    {
        var (ground, picked) = (drawing.Ground, drawing.Draft.Typed(field.Key));
        var people = (await SearchPeople.Run(ground.Db, ground.Reach, "", MostOffered, cancellation)).ToList();
        if (long.TryParse(picked, CultureInfo.InvariantCulture, out var id) && people.TrueForAll(p => p.Id != id)
            && await ground.Db.People.FindAsync([id], cancellation) is { } chosen)
        {
            people.Insert(0, chosen);
        }

        return drawing.Draw(field) with
        {
            Choices = [.. people.Select(Choice)],
            Query = Dataset,
            Typed = drawing.Draft.Typed(field.Key + ":typed"),
            TypedLabel = ground.Say("record.personTyped"),
        };
    }

    public static FormChoice Choice(Person person) => new(Digits.Of(person.Id), person.Name);
}
