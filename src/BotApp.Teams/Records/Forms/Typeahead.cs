using BotApp.Domain.Records.Search;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Forms;

/// <summary>Choices while somebody types a reference. A dataset or a register that is not theirs gives none.</summary>
internal static class Typeahead
{
    public static async Task<Answer> Run(Scene scene, TypeaheadTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (!ground.IsRefused && turn.Dataset == PersonInput.Dataset)
        {
            var people = await SearchPeople.Run(scene.Db, ground.Value.Reach, turn.Text, SearchReference.Most, cancellation);
            return new ChoicesAnswer([.. people.Select(PersonInput.Choice).Select(c => (c.Value, c.Title))]);
        }

        if (ground.IsRefused || ReferenceInput.TypeOf(turn.Dataset) is not { } type)
        {
            return new ChoicesAnswer([]);
        }

        var found = await SearchReference.Run(scene.Db, ground.Value.Reach, type, turn.Text, SearchReference.Most, cancellation);
        var choices = found.Select(record => ReferenceInput.Choice(ground.Value, record));
        return new ChoicesAnswer([.. choices.Select(c => (c.Value, c.Title))]);
    }
}
