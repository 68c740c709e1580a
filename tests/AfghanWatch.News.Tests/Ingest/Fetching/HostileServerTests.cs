using System.Collections.Concurrent;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>Tests that measure the whole process, one after the other.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

/// <summary>Two hundred hosts at once, most of them broken or hostile.</summary>
[Collection(nameof(AloneCollection))]
public sealed class HostileServerTests
{
    private const int Hosts = 200;

    // Stated in docs/technotes/fetching.md: two hundred visits at once with answers of a megabyte at most.
    private const long MostMemory = 128L * 1024 * 1024;

    [Fact]
    public async Task Run_TwoHundredHostsAtOnce_EndsEachAsItShouldAndStoresWhatCanBeRead()
    {
        await using var web = await PlayedWeb.StartAsync();
        await using var other = await LoopbackServer.StartAsync();
        var kinds = HostileHosts.All(web.Clock, web.Sample, other.Url + "/rss");
        var hosts = Enumerable.Range(0, Hosts).Select(i => (Kind: kinds[i % kinds.Count], Name: $"{kinds[i % kinds.Count].Name}-{i / kinds.Count}.example")).ToList();
        foreach (var (kind, name) in hosts.Where(host => host.Kind.Answer is not null))
        {
            web.Host(name, context => kind.Answer!(name, context));
        }

        await using var store = await web.StoreAsync(hosts.Select(host => host.Name), options =>
        {
            options.Fetch.ParallelHosts = Hosts;
            options.Fetch.LargestAnswerMegabytes = 1;
        });
        await store.Get<SourceStore>().AddAsync([.. hosts.Select(host => new Source(host.Name, null, "en", null, null, web.Url(host.Name), true, null))], TestContext.Current.CancellationToken);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var fetches = new ConcurrentDictionary<string, SourceFetch>();
        await web.RunAsync(store, fetch =>
        {
            web.Sample();
            fetches.TryAdd(fetch.Source, fetch);
            return fetches.Count == Hosts;
        });

        var views = (await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources.ToDictionary(source => source.Name);
        var wrong = hosts.Where(host => (views[host.Name].State, views[host.Name].Problem, fetches[host.Name].Report.Stored) != (host.Kind.State, host.Kind.Problem, host.Kind.Stored))
            .Select(host => $"{host.Name}: {views[host.Name].State} {views[host.Name].Problem} {fetches[host.Name].Report} {views[host.Name].Message}").ToList();
        Assert.Empty(wrong);
        Assert.Empty(other.Asked);
        Assert.True(web.MostMemory - before < MostMemory, $"{(web.MostMemory - before) / 1048576} MB");
        TestContext.Current.SendDiagnosticMessage($"200 hosts: {(web.MostMemory - before) / 1048576} MB above {before / 1048576} MB, {web.Log.Count} requests");
    }
}
