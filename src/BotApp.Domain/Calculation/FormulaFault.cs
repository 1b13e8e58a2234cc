using BotApp.Domain.Text;


namespace BotApp.Domain.Calculation;

/// <summary>Ends the reading of a formula. It never leaves this room: <see cref="Formula.Read"/> answers with the refusal.</summary>
internal sealed class FormulaFault(int at, string words, params (string Name, string Value)[] arguments) : Exception("The formula cannot be read.")
{
    /// <summary>The sentence with the place, counted from 1 as people count letters.</summary>
    public Refusal Refusal => Refusal.Of(words, [("position", Digits.Of(at + 1)), .. arguments]);
}
