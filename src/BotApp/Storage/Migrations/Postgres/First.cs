using BotApp.Storage.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BotApp.Storage.Migrations.Postgres;

[DbContext(typeof(PostgresAppDb))]
[Migration(FirstScript.Id)]
internal sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(FirstScript.Of("Postgres", FirstScript.Name));
        migrationBuilder.Sql(FirstScript.Of("Postgres", FirstScript.Guards));
        migrationBuilder.Sql(MigrationMarks.Leave(FirstScript.Mark(PostgresDialect.Instance)));
    }
}
