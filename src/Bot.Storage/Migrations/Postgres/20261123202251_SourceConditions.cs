using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SourceConditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "condition",
                table: "sources",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "failing_since",
                table: "sources",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "feed",
                table: "sources",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "interval_seconds",
                table: "sources",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "moved_to",
                table: "sources",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "page_error",
                table: "sources",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "condition",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "failing_since",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "feed",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "interval_seconds",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "moved_to",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "page_error",
                table: "sources");
        }
    }
}
