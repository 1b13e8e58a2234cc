using BotApp.Storage.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BotApp.Storage.Migrations.Sqlite;

[DbContext(typeof(SqliteAppDb))]
[Migration(FirstScript.Id)]
internal sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(FirstScript.Of("Sqlite", FirstScript.Name));
        migrationBuilder.Sql(FirstScript.Of("Sqlite", FirstScript.Guards));
        migrationBuilder.Sql(MigrationMarks.Leave(FirstScript.Mark(SqliteDialect.Instance)));
    }
}
