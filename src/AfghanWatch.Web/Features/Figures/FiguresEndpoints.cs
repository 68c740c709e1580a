using System.Globalization;
using System.Text;
using AfghanWatch.News.Reading;
using CsvHelper;
using CsvHelper.Configuration;

namespace AfghanWatch.Web.Features.Figures;

/// <summary>The figures of a query as comma-separated values, written as they are read.</summary>
internal static class FiguresEndpoints
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",

        // A cell that begins like a formula would be run by a spreadsheet; what comes from an article may not.
        InjectionOptions = InjectionOptions.Escape,
    };

    public static void MapFigures(this WebApplication app) => app.MapGet(AppUrls.FiguresFilePath, WriteAsync);

    private static async Task WriteAsync(HttpContext http, FigureQuery query)
    {
        var state = FiguresState.FromQuery(http.Request.QueryString.Value ?? "");
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"figures.csv\"";

        // With its mark at the beginning, for spreadsheets that would otherwise read ş as two letters.
        await using var text = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, Format, leaveOpen: true);
        string[] head = ["as_of", "as_of_from", "published", "value", "max", "qualifier", "unit", "what", "series", "claimant", "claimed_by_article", "outlet", "article", "title", "language", "start", "written", "sentence", "address"];
        foreach (var name in head)
        {
            csv.WriteField(name);
        }

        await csv.NextRecordAsync();
        await foreach (var figure in query.AllAsync(state.ToFilter(), state.Order, http.RequestAborted))
        {
            csv.WriteField(figure.Basis == AsOfBasis.Unknown ? "" : AppUrls.Day(figure.AsOf));
            csv.WriteField(figure.Basis.ToString().ToLowerInvariant());
            csv.WriteField(AppUrls.Day(figure.Published));
            csv.WriteField(figure.Value);
            csv.WriteField(figure.Max);
            csv.WriteField(figure.Qualifier);
            csv.WriteField(figure.Unit);
            csv.WriteField(figure.What);
            csv.WriteField(figure.Series);
            csv.WriteField(figure.Claimant);
            csv.WriteField(figure.ByOutlet ? "yes" : "no");
            csv.WriteField(figure.Outlet);
            csv.WriteField(figure.ArticleId);
            csv.WriteField(figure.Title);
            csv.WriteField(figure.Language);
            csv.WriteField(figure.Start);
            csv.WriteField(figure.Words);
            csv.WriteField(figure.Sentence);
            csv.WriteField($"{http.Request.Scheme}://{http.Request.Host}{AppUrls.ArticleAt(figure.ArticleId, figure.Start)}");
            await csv.NextRecordAsync();
        }
    }
}
