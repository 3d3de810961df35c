using CorpusGen.Generators.Inputs;

namespace CorpusGen.Generators.Tests.Inputs;

public sealed class LogicalPathTests
{
    [Theory]
    [InlineData("/p/articles/a.txt", "/p", "articles/a.txt")]
    [InlineData("/p/x/../articles/./a.txt", "/p", "articles/a.txt")]
    [InlineData("/shared/a.txt", "/p/q", "../../shared/a.txt")]
    [InlineData("/p/shared/a.txt", "/p/q", "../shared/a.txt")]
    [InlineData("articles/a.txt", "/p", "articles/a.txt")]
    [InlineData(@"C:\p\articles\a.txt", "c:/p", "articles/a.txt")]
    [InlineData(@"D:\shared\a.txt", "C:/p", "a.txt")]
    [InlineData("/p/we#ird dir/ə/a.txt", "/p/we#ird dir", "ə/a.txt")]
    [InlineData("/p/a\\b.txt", "/p", "a\\b.txt")]
    [InlineData("/p/a.txt", "", "a.txt")]
    public void Path_is_relative_to_the_project_with_forward_slashes(string path, string project, string expected) =>
        Assert.Equal(expected, LogicalPath.Of(path, LogicalPath.Normalize(project)));
}
