using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfghanWatch.News.Store.Migrations
{
    /// <inheritdoc />
    public partial class FetchHealth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BodyHash",
                table: "SourceHealth",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MovedSeen",
                table: "SourceHealth",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "MovedSince",
                table: "SourceHealth",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MovedTo",
                table: "SourceHealth",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Problem",
                table: "SourceHealth",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<double>(
                name: "UsualGapHours",
                table: "SourceHealth",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "GoneAt",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GoneStatus",
                table: "Articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FeedLinks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ItemUpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FromFeed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TriesLeft = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedLinks", x => x.Key);
                    table.ForeignKey(
                        name: "FK_FeedLinks_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceMoves",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceMoves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceMoves_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FeedLinks_ArticleId",
                table: "FeedLinks",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceMoves_SourceId",
                table: "SourceMoves",
                column: "SourceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FeedLinks");

            migrationBuilder.DropTable(
                name: "SourceMoves");

            migrationBuilder.DropColumn(
                name: "BodyHash",
                table: "SourceHealth");

            migrationBuilder.DropColumn(
                name: "MovedSeen",
                table: "SourceHealth");

            migrationBuilder.DropColumn(
                name: "MovedSince",
                table: "SourceHealth");

            migrationBuilder.DropColumn(
                name: "MovedTo",
                table: "SourceHealth");

            migrationBuilder.DropColumn(
                name: "Problem",
                table: "SourceHealth");

            migrationBuilder.DropColumn(
                name: "UsualGapHours",
                table: "SourceHealth");

            migrationBuilder.DropColumn(
                name: "GoneAt",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "GoneStatus",
                table: "Articles");
        }
    }
}
