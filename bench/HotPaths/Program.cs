using BenchmarkDotNet.Running;
using UsoSite.Bench;

BenchmarkSwitcher.FromTypes([typeof(HotPaths)]).Run(args);
