using System.Buffers;
using BotApp.Domain.People;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Alerts;

/// <summary>People mentioned in a card. Teams raises a toast only when the text and the entity match to the letter.</summary>
public static class Mentions
{
    /// <summary>Letters that Markdown or the mark itself would read.</summary>
    private static readonly SearchValues<char> Breaking = SearchValues.Create("<>&*_[]`\\~#|\n");

    /// <summary>Who has no Teams user id, or a name that would break the mark, is named without a mention.</summary>
    public static IReadOnlyList<object> Entities(IEnumerable<Person> people) =>
        [.. people.Where(CanBeMentioned).Select(p => new
        {
            Type = "mention",
            Text = $"<at>{p.Name}</at>",
            Mentioned = new { Id = p.UserId, p.Name },
        })];

    public static CardText Text(IEnumerable<Person> people) => CardText.Join(" ", people.Select(Mark));

    private static CardText Mark(Person person) =>
        CanBeMentioned(person) ? CardText.Ours($"<at>{person.Name}</at>") : CardText.FromPerson(person.Name);

    private static bool CanBeMentioned(Person person) =>
        person.UserId is not null && person.Name.Length > 0 && CleanText.Of(person.Name, 200) == person.Name
        && !person.Name.AsSpan().ContainsAny(Breaking);
}
