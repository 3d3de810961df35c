using System.Globalization;
using System.Linq;
using CorpusGen.Generators.Naming;

namespace CorpusGen.Generators.Tests.Naming;

public sealed class MemberNamesTests
{
    [Fact]
    public void Taken_name_gets_its_suffix_then_the_first_free_number()
    {
        var names = new MemberNames("Dates");

        Assert.Equal(
            ["May", "May_2019", "May_2019_2", "may_2019_3", "May_2020", "Dates_2", "Equals_2", "May_2"],
            [names.Take("May", "2019"), names.Take("May", "2019"), names.Take("May", "2019"), names.Take("may", "2019"), names.Take("May", "2020"), names.Take("Dates"), names.Take("Equals"), names.Take("May")]);
    }

    [Fact]
    public void Number_that_is_taken_by_another_name_is_passed_over()
    {
        var names = new MemberNames();

        Assert.Equal(
            ["P", "P_3", "P_2", "P_4", "P_2_2"],
            [names.Take("P"), names.Take("P_3"), names.Take("P"), names.Take("P"), names.Take("P_2")]);
    }

    [Fact]
    public void Each_of_very_many_equal_names_gets_the_number_after_the_one_before()
    {
        var names = new MemberNames();
        names.Take("Person");

        Assert.All(Enumerable.Range(2, 100_000), number => Assert.Equal("Person_" + number.ToString(CultureInfo.InvariantCulture), names.Take("Person")));
    }
}
