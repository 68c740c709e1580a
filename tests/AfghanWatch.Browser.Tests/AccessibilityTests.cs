using System.Globalization;
using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>axe-core over every page and over what can lie open on it, in both themes, at a desk and on a phone.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    // Taken once: the script is half a megabyte.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, int> Faces
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (number, face) in PageFaces.All.Index())
            {
                data.Add(face.Name, 1440);

                // The narrow page is the same markup: every third face, to keep the run short.
                if (number % 3 == 0)
                {
                    data.Add(face.Name, 390);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Axe_EveryPage_FindsNothing(string face, int width)
    {
        var phone = width == 390;
        await using var watched = await browser.OpenAsync(PageFaces.Of(face).Broken ? (await browser.BrokenAsync()).Url : null, width: width, height: phone ? 844 : 900, scheme: phone ? ColorScheme.Dark : ColorScheme.Light);
        await PageFaces.Of(face).ShowAsync(watched, browser);
        await watched.Page.EvaluateAsync(Axe);
        await FindNothingAsync(watched.Page, "{}");
        if (!phone)
        {
            // The theme follows the system by style sheets alone: what lies open stays open, and only colours differ.
            await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
            await FindNothingAsync(watched.Page, "{ runOnly: ['color-contrast', 'link-in-text-block'] }");
        }
    }

    private static async Task FindNothingAsync(IPage page, string options)
    {
        var found = await page.EvaluateAsync<JsonElement>($"async () => (await axe.run(document, {{ ...{options}, resultTypes: ['violations'] }})).violations.flatMap(fault => fault.nodes.map(node => ({{ id: fault.id, target: node.target.join(' '), html: node.html.slice(0, 160), why: node.failureSummary }})))");
        var words = new StringBuilder();
        foreach (var fault in found.EnumerateArray())
        {
            words.AppendLine(CultureInfo.InvariantCulture, $"{fault.GetProperty("id")}: {fault.GetProperty("target")} {fault.GetProperty("html")} {fault.GetProperty("why")}");
        }

        if (words.Length > 0)
        {
            Assert.Fail(words.ToString());
        }
    }
}
