using System.Linq;
using CorpusGen.Reading.Tests.Formats;

namespace CorpusGen.Reading.Tests.Composing;

/// <summary>Dates of the text that contradict themselves or can be read in two ways.</summary>
public sealed class DateFindingTests
{
    [Theory]
    [InlineData("They met on Friday, October 21, 2019.", "WrongWeekday")]
    [InlineData("Open Friday, October 21-25, 2019.", "WrongWeekday")]
    [InlineData("Open Monday through Friday, October 21-25, 2019.", "")]
    [InlineData("Open Monday to Friday, October 21 to 25, 2019.", "")]
    [InlineData("Open Mon.-Friday, Oct. 21-25, 2019, and Monday\u2013Friday, October 21\u201325, 2019.", "")]
    [InlineData("Open Saturday and Sunday, October 26 and 27, 2019.", "")]
    [InlineData("Open between Monday and Friday, October 21 and October 25, 2019.", "")]
    [InlineData("The man and Friday, October 21, 2019.", "WrongWeekday")]
    [InlineData("Dated 03/04/2019.", "AmbiguousDate")]
    [InlineData("Dated 25/04/2019 and 03/04/2019.", "")]
    [InlineData("Dated 04/25/2019 and 03/04/2019.", "")]
    [InlineData("Dated 25/04/2019, 04/25/2019 and 03/04/2019.", "AmbiguousDate")]
    public void Date_that_contradicts_itself_or_is_open_is_reported(string text, string kind) =>
        Assert.Equal(kind, string.Join(' ', FormatSupport.Read("T date 2024-02-20 " + text, "a.txt").Articles.Single().Findings.Select(static finding => finding.Kind)));
}
