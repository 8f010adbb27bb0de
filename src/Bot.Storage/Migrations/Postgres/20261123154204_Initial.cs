using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Bot.Storage.Migrations.Postgres
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
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    id = table.Column<string>(type: "text", nullable: false),
                    story_id = table.Column<string>(type: "text", nullable: false),
                    published = table.Column<long>(type: "bigint", nullable: false),
                    published_offset = table.Column<int>(type: "integer", nullable: false),
                    updated = table.Column<long>(type: "bigint", nullable: true),
                    updated_offset = table.Column<int>(type: "integer", nullable: true),
                    outlet = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false),
                    section = table.Column<string>(type: "text", nullable: true),
                    byline = table.Column<string>(type: "text", nullable: true),
                    image = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "chats",
                columns: table => new
                {
                    platform = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<string>(type: "text", nullable: false),
                    is_subscribed = table.Column<bool>(type: "boolean", nullable: false),
                    digest_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    time_zone = table.Column<string>(type: "text", nullable: false),
                    next_digest = table.Column<long>(type: "bigint", nullable: true),
                    paused_because = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chats", x => new { x.platform, x.id });
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    plan_key = table.Column<string>(type: "text", nullable: false),
                    platform = table.Column<string>(type: "text", nullable: false),
                    chat_id = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    not_before = table.Column<long>(type: "bigint", nullable: false),
                    claimed_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    given_up_because = table.Column<string>(type: "text", nullable: true),
                    last_problem = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    source_id = table.Column<string>(type: "text", nullable: false),
                    e_tag = table.Column<string>(type: "text", nullable: true),
                    last_modified = table.Column<string>(type: "text", nullable: true),
                    next_sweep = table.Column<long>(type: "bigint", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.source_id);
                });

            migrationBuilder.CreateTable(
                name: "article_words",
                columns: table => new
                {
                    article_key = table.Column<long>(type: "bigint", nullable: false),
                    words = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_article_words", x => x.article_key);
                    table.ForeignKey(
                        name: "FK_article_words_articles_article_key",
                        column: x => x.article_key,
                        principalTable: "articles",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_lines",
                columns: table => new
                {
                    article_key = table.Column<long>(type: "bigint", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    date = table.Column<string>(type: "text", nullable: false),
                    is_stated = table.Column<bool>(type: "boolean", nullable: false),
                    is_expected = table.Column<bool>(type: "boolean", nullable: false),
                    quote_start = table.Column<int>(type: "integer", nullable: true),
                    quote_length = table.Column<int>(type: "integer", nullable: true),
                    speaker = table.Column<string>(type: "text", nullable: true),
                    names = table.Column<string[]>(type: "text[]", nullable: false)
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
                name: "IX_article_words_words",
                table: "article_words",
                column: "words")
                .Annotation("Npgsql:IndexMethod", "gin");

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

            migrationBuilder.Sql("CREATE TABLE name_words (key bigint NOT NULL, word text COLLATE \"C\" NOT NULL, articles integer NOT NULL, PRIMARY KEY (key, word))");
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
