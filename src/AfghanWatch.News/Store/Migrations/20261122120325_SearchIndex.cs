using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfghanWatch.News.Store.Migrations
{
    /// <inheritdoc />
    public partial class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchIndexSql.Create)
            {
                migrationBuilder.Sql(statement);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchIndexSql.Drop)
            {
                migrationBuilder.Sql(statement);
            }
        }
    }
}
