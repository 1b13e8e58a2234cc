using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.RecordTypes;

/// <summary>What is said of a version of a register: who published it and when, and what it changed.</summary>
internal sealed class VersionWords(Words words, Language language, DateTimeOffset now)
{
    private const int MostLines = 6;

    public static Task<Dictionary<long, string>> Names(AppDb db, IReadOnlyList<VersionLine> versions, CancellationToken cancellation)
    {
        var ids = versions.Select(v => v.PersonId).OfType<long>().Distinct().ToList();
        return db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
    }

    /// <summary>Who published it, and when.</summary>
    public string Who(VersionLine version, IReadOnlyDictionary<long, string> names) => words.Say(
        "type.versionLine",
        ("version", Digits.Of(version.Version)),
        ("time", JapaneseTime.Show(version.At, now, language)),
        ("person", version.PersonId is { } id && names.GetValueOrDefault(id) is { Length: > 0 } name ? name : words.Say("record.someone")));

    /// <summary>What it changed, a line each; of many the first.</summary>
    public IEnumerable<string> Lines(VersionLine version)
    {
        var differences = new DifferenceWords(words, language);
        var all = version.Version == 1
            ? [words.Say("type.created", ("count", Digits.Of(version.Definition.LiveFields().Count())))]
            : version.Differences.Select(differences.Of).ToList();
        var restored = version.Restores is { } earlier ? [words.Say("type.restored", ("version", Digits.Of(earlier)))] : Array.Empty<string>();
        return restored.Concat(all.Take(MostLines))
            .Concat(all.Count > MostLines ? [words.Say("type.moreDifferences", ("count", Digits.Of(all.Count - MostLines)))] : []);
    }

    /// <summary>The same in one sentence.</summary>
    public string Sentence(VersionLine version) => string.Join(Between.Items(language), Lines(version));

    /// <summary>What somebody changed while a form was open.</summary>
    public CardText Meanwhile(VersionLine version, IReadOnlyDictionary<long, string> names) =>
        words.Write("type.changedMeanwhile", ("who", Who(version, names)), ("what", Sentence(version)));
}
