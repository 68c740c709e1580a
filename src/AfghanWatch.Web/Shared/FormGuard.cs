using AfghanWatch.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>Refuses forms that did not come from a page of this site, with a plain answer.</summary>
internal static class FormGuard
{
    // The framework's own guard would run the error page on a request that it may not read.
    public static async ValueTask<object?> RefuseForeignAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return http.Request.HasFormContentType && await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : Results.Text(http.RequestServices.GetRequiredService<IStringLocalizer<Texts>>()["Form.Refused"], "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
    }
}

/// <summary>303: the browser asks for the page anew, and loading it again does not act again.</summary>
internal sealed class SeeOther(string url) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = url;
        return Task.CompletedTask;
    }
}
