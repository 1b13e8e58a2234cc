using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Views;

/// <summary>A view with what explains it: its row, its definition and its type as published now.</summary>
public sealed record SavedView(View Row, ViewDefinition Definition, PublishedType Type)
{
    public bool IsShared => Row.OwnerId is null;
}
