using BotApp.Domain.Storage;

namespace BotApp.Storage.Migrations;

/// <summary>
/// A database with the tables of another build would start and then fail with every turn: it is refused before anything
/// touches it.
/// </summary>
internal static class RefuseOtherBuild
{
    /// <param name="name">Which database it is, as a person knows it.</param>
    public static void Run(string name, IReadOnlyList<MigrationMark> applied, IDialect dialect, WhatToDo whatToDo)
    {
        var known = MigrationMarks.Known(dialect);
        if (applied.FirstOrDefault(mark => known.All(k => k.Id != mark.Id)) is { } newer)
        {
            throw Refused(
                $"{name} は、より新しい BotApp が使っているデータベースです（{newer.Id}）。この BotApp では使えません。何も変更していません。",
                $"{name} is in use by a newer BotApp ({newer.Id}): this one cannot use it. Nothing was changed.",
                whatToDo);
        }

        if (applied.Except(known).Any())
        {
            throw Refused(
                $"{name} は、別の時点の BotApp が作ったデータベースです。表の構成が異なるため、この BotApp では使えません。何も変更していません。",
                $"{name} was made by another build of BotApp, with other tables: this one cannot use it. Nothing was changed.",
                whatToDo);
        }
    }

    private static StorageRefusedException Refused(string japanese, string english, WhatToDo whatToDo) =>
        new($"{japanese}{whatToDo.Japanese}\n{english} {whatToDo.English}") { IsOfAnotherBuild = true };
}
