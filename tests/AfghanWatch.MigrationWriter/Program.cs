using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

// Writes the next migration from the difference between the model and its last snapshot:
// dotnet run --project tests/AfghanWatch.MigrationWriter -- NAME
if (args is not [var name])
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project tests/AfghanWatch.MigrationWriter -- NAME (from the repository's root)");
    return 2;
}

var project = Path.GetFullPath("src/AfghanWatch.News");
using var context = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseSqlite("Data Source=:memory:").Options);
var services = new ServiceCollection();
services.AddEntityFrameworkDesignTimeServices();
services.AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The provider's own design-time registration has no public door.
new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
using var provider = services.BuildServiceProvider();
var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
var migration = scaffolder.ScaffoldMigration(name, "AfghanWatch.News", "Store.Migrations", "C#");
var files = scaffolder.Save(project, migration, Path.Combine(project, "Store", "Migrations"), dryRun: false);
Console.WriteLine(files.MigrationFile);
return 0;
