using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Casebook.Micro;

// In this process: a project that the benchmarks would write and build knows nothing of the packages that are pinned here.
var inProcess = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
    .WithArtifactsPath(Path.Combine(RepositoryFolder.Root, "artifacts", "micro"));
BenchmarkSwitcher.FromTypes([typeof(HotPaths)]).Run(args, inProcess);
