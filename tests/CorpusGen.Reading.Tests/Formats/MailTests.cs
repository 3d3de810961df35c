using System;
using System.Linq;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Mails as programs write them: encoded, of several parts, many in one file.</summary>
public sealed class MailTests
{
    private const string Head = "From: Ann Lee <ann@example.org>\nDate: Tue, 22 Oct 2019 23:30:00 -0400\nSubject: Visit\nMIME-Version: 1.0\n";

    [Theory]
    [InlineData("Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\nJ=C3=B6rg Li met=20Ann Lee in a very=\n long line, =E2=80=9Cwell=E2=80=9D.\n\n2 =3D 1 + 1=", "J\u00F6rg Li met Ann Lee in a very long line, \u201Cwell\u201D.|2 = 1 + 1")]
    [InlineData("Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: Quoted-Printable\n\nJ=F6rg=92s house =96 sold.\n", "J\u00F6rg\u2019s house \u2013 sold.")]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nSsO2cmcgTGku\nDQoNCkJ5\nZS4=\n", "J\u00F6rg Li.|Bye.")]
    [InlineData("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p class=3D\"a\">J=C3=B6rg <b>Li</b>.</p><p>By=\ne.</p>\n", "J\u00F6rg Li.|Bye.")]
    [InlineData("Content-Type: text/x-rst\n\nAs it is = here.\n", "As it is = here.")]
    [InlineData("Content-Type: multipart/alternative; boundary=\"b1\"\n\nnobody reads this\n--b1\nContent-Type: text/html\n\n<p>Html.</p>\n--b1\nContent-Type: text/plain\n\nPlain.\n\nMore.\n--b1--\nnor this\n", "Plain.|More.")]
    [InlineData("Content-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Type: multipart/alternative;\n boundary=b2\n\n--b2\nContent-Type: text/html\n\n<p>Html.</p>\n--b2--\n--b1\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAttached.\n--b1--\n", "Html.")]
    [InlineData("Content-Type: multipart/mixed; boundary=b1\n\n--b1\n\nWithout a head.\n--b1--\n", "Without a head.")]
    [InlineData("Content-Type: multipart/mixed; boundary=b1\n\n--b1\n\nCut off", "Cut off")]
    public void The_text_that_people_read_is_found_and_decoded(string rest, string paragraphs)
    {
        Article article = FormatSupport.ReadArticle(Head + rest, "a.eml");

        Assert.Equal(paragraphs, string.Join('|', article.Paragraphs.Select(static paragraph => paragraph.Text)));
        Assert.Equal(("Visit", "2019-10-22"), (article.Title, article.Published?.Edtf));
    }

    [Theory]
    [InlineData("Content-Transfer-Encoding: base64\n\n!!!\n", "!!!")]
    [InlineData("Content-Transfer-Encoding: x-uuencode\n\nSGVsbG8=\n", "x-uuencode")]
    [InlineData("Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n", "koi8-r")]
    [InlineData("Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n", "image/png")]
    [InlineData("Content-Type: multipart/mixed\n\n--b1\n\nNo boundary.\n", "multipart/mixed")]
    public void A_mail_that_cannot_be_decoded_is_refused(string rest, string cause)
    {
        Assert.Contains(cause, rest, StringComparison.Ordinal);
        Assert.Equal(FindingKind.Refused, Assert.Single(FormatSupport.Read(Head + rest, "a.eml").Findings).Kind);
    }

    [Fact]
    public void A_mailbox_holds_a_document_for_each_mail()
    {
        const string Box = "From ann@example.org Tue Oct 22 10:00:00 2019\nFrom: ann@example.org (Ann Lee)\nDate: Tue, 22 Oct 2019 10:00:00 GMT\nSubject: One\n\nHello.\n\n>From the sea to the hills.\n\nFrom here nothing follows.\n\n"
            + "From bo@example.org Wed Oct 23 10:00:00 2019\nFrom: bo@example.org (Bo Ek)\nDate: Wed, 23 Oct 2019 10:00:00 GMT\nSubject: Two\n\nBye.\n\n"
            + "From bo@example.org Wed Oct 23 10:00:00 2019\nFrom: bo@example.org (Bo Ek)\nDate: Wed, 23 Oct 2019 10:00:00 GMT\nSubject: Three\nContent-Type: image/png\n\nx\n\n"
            + "From bo@example.org Wed Oct 24 10:00:00 2019\nFrom: bo@example.org (Bo Ek)\nSubject: Four\n\nUndated.\n";

        FileResult file = FormatSupport.Read(Box, "list.mbox");

        Assert.Equal("HeaderLines", file.Format);
        Assert.Equal(["One", "Two", "Four"], file.Articles.Select(static one => one.Article.Title));
        Assert.Equal(["list/1", "list/2", "list/4"], file.Articles.Select(static one => one.Article.Id));
        Assert.Equal(["Hello.", "From the sea to the hills.", "From here nothing follows."], file.Articles[0].Article.Paragraphs.Select(static paragraph => paragraph.Text));
        Assert.Equal("Ann Lee", Assert.Single(file.Articles[0].Article.Participants).Name);
        Assert.Equal(FindingKind.Refused, Assert.Single(file.Findings, static finding => finding.Kind != FindingKind.NoDate).Kind);
        Assert.All(file.Articles, static one => ReadBack.Assert(one.Article));
    }
}
