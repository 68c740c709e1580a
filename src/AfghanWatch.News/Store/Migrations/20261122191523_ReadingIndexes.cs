using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfghanWatch.News.Store.Migrations
{
    /// <inheritdoc />
    public partial class ReadingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_EventReports_EventId",
                table: "EventReports");

            migrationBuilder.CreateIndex(
                name: "IX_Positions_ActorId_ArticleId",
                table: "Positions",
                columns: new[] { "ActorId", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventReports_EventId_ArticleId",
                table: "EventReports",
                columns: new[] { "EventId", "ArticleId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Positions_ActorId_ArticleId",
                table: "Positions");

            migrationBuilder.DropIndex(
                name: "IX_EventReports_EventId_ArticleId",
                table: "EventReports");

            migrationBuilder.CreateIndex(
                name: "IX_EventReports_EventId",
                table: "EventReports",
                column: "EventId");
        }
    }
}
