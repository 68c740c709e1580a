using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfghanWatch.News.Store.Migrations
{
    /// <inheritdoc />
    public partial class Events : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EventCounts",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    FigureOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Thing = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventCounts", x => new { x.ArticleId, x.Ordinal, x.FigureOrdinal });
                });

            migrationBuilder.CreateTable(
                name: "EventDecisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Act = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Anchor = table.Column<string>(type: "TEXT", nullable: false),
                    Others = table.Column<string>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Undoes = table.Column<long>(type: "INTEGER", nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EventDecisions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EventDecisions_EventDecisions_Undoes",
                        column: x => x.Undoes,
                        principalTable: "EventDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EventDisputes",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventDisputes", x => new { x.ArticleId, x.Ordinal, x.OtherArticleId, x.OtherOrdinal });
                });

            migrationBuilder.CreateTable(
                name: "EventKeys",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventKeys", x => new { x.Key, x.ArticleId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "EventReasons",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    WithArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    WithOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventReasons", x => new { x.ArticleId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "EventReports",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Anchor = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    EventId = table.Column<long>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Precision = table.Column<int>(type: "INTEGER", nullable: false),
                    Certainty = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    Planned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Lead = table.Column<bool>(type: "INTEGER", nullable: false),
                    SentenceStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SentenceEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    DateOrdinal = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishedDay = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Persons = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Actors = table.Column<string>(type: "TEXT", nullable: false),
                    Topics = table.Column<string>(type: "TEXT", nullable: false),
                    Stance = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventReports", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_EventReports_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Precision = table.Column<int>(type: "INTEGER", nullable: false),
                    Certainty = table.Column<int>(type: "INTEGER", nullable: false),
                    Planned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    Topics = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Articles = table.Column<int>(type: "INTEGER", nullable: false),
                    Stories = table.Column<int>(type: "INTEGER", nullable: false),
                    Outlets = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    CountThing = table.Column<string>(type: "TEXT", nullable: true),
                    CountValues = table.Column<int>(type: "INTEGER", nullable: false),
                    CountLow = table.Column<double>(type: "REAL", nullable: false),
                    CountHigh = table.Column<double>(type: "REAL", nullable: false),
                    Disputes = table.Column<int>(type: "INTEGER", nullable: false),
                    Pinned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Hidden = table.Column<bool>(type: "INTEGER", nullable: false),
                    Decided = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stamp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EventCounts_Thing_Day",
                table: "EventCounts",
                columns: new[] { "Thing", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_EventDecisions_ArticleId_Anchor",
                table: "EventDecisions",
                columns: new[] { "ArticleId", "Anchor" });

            migrationBuilder.CreateIndex(
                name: "IX_EventDecisions_Undoes",
                table: "EventDecisions",
                column: "Undoes");

            migrationBuilder.CreateIndex(
                name: "IX_EventDisputes_OtherArticleId_OtherOrdinal",
                table: "EventDisputes",
                columns: new[] { "OtherArticleId", "OtherOrdinal" });

            migrationBuilder.CreateIndex(
                name: "IX_EventKeys_ArticleId_Ordinal",
                table: "EventKeys",
                columns: new[] { "ArticleId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_EventReports_EventId",
                table: "EventReports",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_EventReports_GroupId",
                table: "EventReports",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_EventReports_Key",
                table: "EventReports",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Events_Key",
                table: "Events",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Events_Stamp",
                table: "Events",
                column: "Stamp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EventCounts");

            migrationBuilder.DropTable(
                name: "EventDecisions");

            migrationBuilder.DropTable(
                name: "EventDisputes");

            migrationBuilder.DropTable(
                name: "EventKeys");

            migrationBuilder.DropTable(
                name: "EventReasons");

            migrationBuilder.DropTable(
                name: "EventReports");

            migrationBuilder.DropTable(
                name: "Events");
        }
    }
}
