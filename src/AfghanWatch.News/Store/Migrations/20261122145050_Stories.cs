using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfghanWatch.News.Store.Migrations
{
    /// <inheritdoc />
    public partial class Stories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "NearestId",
                table: "StoryMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // Older stores say only which story an article belongs to: it hangs on the story's first article.
            migrationBuilder.Sql("UPDATE StoryMembers SET NearestId = StoryId");

            migrationBuilder.AddColumn<string>(
                name: "AgencyEvidence",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgencyRule",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StoryDecisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Act = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<long>(type: "INTEGER", nullable: true),
                    Before = table.Column<long>(type: "INTEGER", nullable: false),
                    After = table.Column<long>(type: "INTEGER", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Undoes = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoryDecisions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryDecisions_Articles_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryDecisions_StoryDecisions_Undoes",
                        column: x => x.Undoes,
                        principalTable: "StoryDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoryMoves",
                columns: table => new
                {
                    DecisionId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Before = table.Column<long>(type: "INTEGER", nullable: true),
                    BeforeDecisionId = table.Column<long>(type: "INTEGER", nullable: true),
                    After = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryMoves", x => new { x.DecisionId, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_StoryMoves_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryMoves_StoryDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "StoryDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoryPlaces",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    NearestId = table.Column<long>(type: "INTEGER", nullable: false),
                    DecisionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryPlaces", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_StoryPlaces_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryPlaces_Articles_NearestId",
                        column: x => x.NearestId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryPlaces_StoryDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "StoryDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StoryDecisions_ArticleId",
                table: "StoryDecisions",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryDecisions_OtherId",
                table: "StoryDecisions",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryDecisions_Undoes",
                table: "StoryDecisions",
                column: "Undoes");

            migrationBuilder.CreateIndex(
                name: "IX_StoryMoves_ArticleId",
                table: "StoryMoves",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryPlaces_DecisionId",
                table: "StoryPlaces",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryPlaces_NearestId",
                table: "StoryPlaces",
                column: "NearestId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StoryMoves");

            migrationBuilder.DropTable(
                name: "StoryPlaces");

            migrationBuilder.DropTable(
                name: "StoryDecisions");

            migrationBuilder.DropColumn(
                name: "NearestId",
                table: "StoryMembers");

            migrationBuilder.DropColumn(
                name: "AgencyEvidence",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "AgencyRule",
                table: "Articles");
        }
    }
}
