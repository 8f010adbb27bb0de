using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ArticleVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_articles_id",
                table: "articles");

            migrationBuilder.AddColumn<long>(
                name: "fingerprint",
                table: "articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "replaced_at",
                table: "articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "since",
                table: "articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.Sql("UPDATE articles SET since = published");

            migrationBuilder.CreateTable(
                name: "article_aliases",
                columns: table => new
                {
                    alias = table.Column<string>(type: "TEXT", nullable: false),
                    article_id = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: true),
                    loaded_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_article_aliases", x => x.alias);
                });

            migrationBuilder.CreateIndex(
                name: "ix_articles_changed",
                table: "articles",
                column: "since",
                filter: "version > 1");

            migrationBuilder.CreateIndex(
                name: "IX_articles_fingerprint",
                table: "articles",
                column: "fingerprint");

            migrationBuilder.CreateIndex(
                name: "IX_articles_id",
                table: "articles",
                column: "id",
                unique: true,
                filter: "replaced_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_articles_replaced",
                table: "articles",
                column: "id",
                filter: "replaced_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "article_aliases");

            migrationBuilder.DropIndex(
                name: "ix_articles_changed",
                table: "articles");

            migrationBuilder.DropIndex(
                name: "IX_articles_fingerprint",
                table: "articles");

            migrationBuilder.DropIndex(
                name: "IX_articles_id",
                table: "articles");

            migrationBuilder.DropIndex(
                name: "ix_articles_replaced",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "fingerprint",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "replaced_at",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "since",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "version",
                table: "articles");

            migrationBuilder.CreateIndex(
                name: "IX_articles_id",
                table: "articles",
                column: "id",
                unique: true);
        }
    }
}
