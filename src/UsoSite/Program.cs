return await UsoSite.Commands.CommandLine.RunAsync(args);
