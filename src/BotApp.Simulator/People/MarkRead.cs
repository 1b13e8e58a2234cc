using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>A person has looked at a conversation up to a message; never back.</summary>
public sealed class MarkRead(World world, News news)
{
    public void Run(Person person, string conversationId, string? upTo)
    {
        if ((upTo ?? world.Messages.Last(conversationId)?.Id) is not { } id)
            return;
        var before = world.ReadMarks.Find($"{person.Id}|{conversationId}")?.MessageId ?? "";
        if (string.CompareOrdinal(id, before) <= 0)
            return;
        world.ReadMarks.Put(new ReadMark(person.Id, conversationId, id));
        news.Tell("conversations", conversationId, person.Id);
    }
}
