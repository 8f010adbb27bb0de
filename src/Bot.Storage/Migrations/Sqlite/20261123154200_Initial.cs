using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    story_id = table.Column<string>(type: "TEXT", nullable: false),
                    published = table.Column<long>(type: "INTEGER", nullable: false),
                    published_offset = table.Column<int>(type: "INTEGER", nullable: false),
                    updated = table.Column<long>(type: "INTEGER", nullable: true),
                    updated_offset = table.Column<int>(type: "INTEGER", nullable: true),
                    outlet = table.Column<string>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: true),
                    byline = table.Column<string>(type: "TEXT", nullable: true),
                    image = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "chats",
                columns: table => new
                {
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    is_subscribed = table.Column<bool>(type: "INTEGER", nullable: false),
                    digest_time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    next_digest = table.Column<long>(type: "INTEGER", nullable: true),
                    paused_because = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chats", x => new { x.platform, x.id });
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    plan_key = table.Column<string>(type: "TEXT", nullable: false),
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    chat_id = table.Column<string>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: false),
                    claimed_until = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    given_up_because = table.Column<string>(type: "TEXT", nullable: true),
                    last_problem = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    e_tag = table.Column<string>(type: "TEXT", nullable: true),
                    last_modified = table.Column<string>(type: "TEXT", nullable: true),
                    next_sweep = table.Column<long>(type: "INTEGER", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.source_id);
                });

            migrationBuilder.CreateTable(
                name: "event_lines",
                columns: table => new
                {
                    article_key = table.Column<long>(type: "INTEGER", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<string>(type: "TEXT", nullable: false),
                    is_stated = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_expected = table.Column<bool>(type: "INTEGER", nullable: false),
                    quote_start = table.Column<int>(type: "INTEGER", nullable: true),
                    quote_length = table.Column<int>(type: "INTEGER", nullable: true),
                    speaker = table.Column<string>(type: "TEXT", nullable: true),
                    names = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_lines", x => new { x.article_key, x.line });
                    table.ForeignKey(
                        name: "FK_event_lines_articles_article_key",
                        column: x => x.article_key,
                        principalTable: "articles",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_articles_id",
                table: "articles",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_published",
                table: "articles",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_chats_platform_next_digest",
                table: "chats",
                columns: new[] { "platform", "next_digest" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_plan_key",
                table: "deliveries",
                column: "plan_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_platform_chat_id_id",
                table: "deliveries",
                columns: new[] { "platform", "chat_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_waiting",
                table: "deliveries",
                columns: new[] { "platform", "chat_id", "id" },
                filter: "sent_at IS NULL AND given_up_because IS NULL");

            // The model does not know full-text tables (Sqlite/SqliteWordIndex.cs tells how they are used).
            migrationBuilder.Sql("CREATE VIRTUAL TABLE article_words USING fts5(words, content='', columnsize=0, detail=none, tokenize=\"ascii tokenchars '.,'\")");
            migrationBuilder.Sql("CREATE TABLE name_words (key INTEGER NOT NULL, word TEXT NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (key, word)) WITHOUT ROWID");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "name_words");

            migrationBuilder.DropTable(
                name: "article_words");

            migrationBuilder.DropTable(
                name: "chats");

            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "event_lines");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "articles");
        }
    }
}
