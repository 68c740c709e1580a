using AfghanWatch.Web.Commands;

return await CommandLine.RunAsync(args);
