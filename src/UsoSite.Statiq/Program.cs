using Statiq.App;
using Statiq.Common;
using UsoSite.StatiqHost;
#if STATIQ_WEB
using Statiq.Web;
#endif

// What Statiq writes beside a site is kept away from it; all that is published passes through our publisher.
var scratch = Directory.CreateTempSubdirectory("uso-statiq-").FullName;
using var site = new HostedSite();
try
{
    // Never CreateWeb: pipelines of Statiq.Web have the names of ours.
    var statiq = Bootstrapper.Factory
        .CreateDefaultWithout(args, DefaultFeatures.Pipelines)
        .ConfigureFileSystem(files => SiteFolders.Set(files, scratch))
        .AddPipelineCommand("build", "Builds the site into the output folder.", defaultPipelines: true)
        .ConfigureEngine(site.AddTo);
#if STATIQ_WEB
    statiq.AddHostingCommands();
#endif

    // Here: ModifyPipeline, AddDeploymentPipeline and the like (README.md).
    return await statiq.RunAsync();
}
finally
{
    Directory.Delete(scratch, recursive: true);
}
