using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>The register has another name.</summary>
public sealed record TypeRenamed(Label Before, Label After) : TypeDifference;
