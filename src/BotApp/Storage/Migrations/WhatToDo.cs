namespace BotApp.Storage.Migrations;

/// <summary>What may be done about a database of another build, in both languages.</summary>
internal sealed record WhatToDo(string Japanese, string English)
{
    /// <summary>Nothing depends on a copy yet, and it harms nobody where it lies.</summary>
    public static WhatToDo WithCopy { get; } = new(
        "このデータを作った BotApp で、同じ操作をしてください。",
        "Do the same with the BotApp that made it.");

    public static WhatToDo WithServer { get; } = Start(
        "pg_dump で控えを取り、データベースを作り直して（dropdb、createdb）",
        "back it up with pg_dump, make it anew (dropdb, createdb)");

    public static WhatToDo WithFile(string file) => Start(
        $"控え（ファイルの写し）を取り、{file} を削除して",
        $"keep a copy of it, delete {file}");

    private static WhatToDo Start(string japanese, string english) => new(
        $"開発・お試しのデータであれば、{japanese}から、もう一度起動してください。本番のデータは決して削除せず、そのデータを作った BotApp で起動してください。",
        $"If it holds data of development only, {english} and start again. In production never delete it: start the BotApp that made it.");
}
