using System.Reflection;
using BenchmarkDotNet.Attributes;
using Casebook.Micro;

namespace Casebook.Tests.Bench;

/// <summary>Every micro-benchmark does its work; how fast is not asked here.</summary>
public sealed class HotPathsTests
{
    [Fact]
    public void Each_benchmark_runs_and_gives_something()
    {
        var paths = new HotPaths();
        paths.Prepare();
        var benchmarks = typeof(HotPaths).GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null).ToArray();
        Assert.True(benchmarks.Length > 5);
        Assert.All(benchmarks, method => Assert.True(method.Invoke(paths, null) is not (null or 0), method.Name));
    }
}
