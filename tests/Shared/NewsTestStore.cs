using AfghanWatch.News;
using AfghanWatch.News.Store;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Tests;

/// <summary>A real store in a folder of its own, with the real pipeline and the shipped vocabulary; gone when disposed.</summary>
internal sealed class NewsTestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private NewsTestStore(ServiceProvider services, string folder)
    {
        _services = services;
        Folder = folder;
    }

    public string Folder { get; }

    public static async Task<NewsTestStore> CreateAsync(Action<NewsOptions>? change = null, TimeProvider? clock = null, Action<IServiceCollection>? replace = null)
    {
        var folder = Directory.CreateTempSubdirectory("aw-test-").FullName;
        var options = new NewsOptions();
        options.Data.Directory = folder;
        options.Vocabulary.Directory = Path.Combine(RepositoryRoot, "seeds", "vocabulary");
        change?.Invoke(options);
        var services = new ServiceCollection().AddNews(options);
        if (clock is not null)
        {
            services.AddSingleton(clock);
        }

        replace?.Invoke(services);
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        return new NewsTestStore(provider, folder);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Writes a file below the store's folder, to import it.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, "in", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The folder that holds AfghanWatch.sln.</summary>
    public static string RepositoryRoot
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AfghanWatch.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("AfghanWatch.sln is nowhere above the tests.");
        }
    }
}
