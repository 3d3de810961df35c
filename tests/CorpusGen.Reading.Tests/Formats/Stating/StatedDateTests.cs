using CorpusGen.Reading.Formats.Stating;

namespace CorpusGen.Reading.Tests.Formats.Stating;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2019-10-22", "2019-10-22")]
    [InlineData(" 2019-10-22T23:59:59-11:00 ", "2019-10-22")]
    [InlineData("2023-01-29 18:30:22 2023 -0800", "2023-01-29")]
    [InlineData("20191022T101500Z", "2019-10-22")]
    [InlineData("20191022", "2019-10-22")]
    [InlineData("2019/10/22", "2019-10-22")]
    [InlineData("2019-10", "2019-10")]
    [InlineData("2019", "2019")]
    [InlineData("Tue, 22 Oct 2019 10:00:00 GMT", "2019-10-22")]
    [InlineData("Tue, 22 Oct 99 10:00:00 EST", "1999-10-22")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01")]
    [InlineData("Thu Jan  1 19:48:21 2004", "2004-01-01")]
    [InlineData("Thu Jan  1 19:48:21 CET 2004", "2004-01-01")]
    [InlineData("Thu Jan  1 19:48:21 -0500 2004", "2004-01-01")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 -0500", "2004-01-01")]
    [InlineData("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15")]
    [InlineData("2003-335", "2003-12-01")]
    [InlineData("2004-366T10:00:00Z", "2004-12-31")]
    [InlineData("05-Jul-2001", "2001-07-05")]
    [InlineData("October 22, 2019", "2019-10-22")]
    [InlineData("Oct. 22nd, 2019, 8:00 p.m.", "2019-10-22")]
    [InlineData("22/10/2019", "2019-10-22")]
    [InlineData("10/22/2019", "2019-10-22")]
    [InlineData("3/3/2019", "2019-03-03")]
    public void Day_is_taken_as_written(string text, string edtf) => Assert.Equal(edtf, StatedDate.Read(text)?.Edtf);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2019-02-30")]
    [InlineData("2019-366")]
    [InlineData("2019-000")]
    [InlineData("20191399")]
    [InlineData("03/04/2019")]
    [InlineData("marching 4 2019 5")]
    [InlineData("12345")]
    [InlineData("Mon, 30 Nov -0001 00:00:00 +0000")]
    public void What_is_no_date_or_an_open_one_is_none(string text) => Assert.Null(StatedDate.Read(text));
}
