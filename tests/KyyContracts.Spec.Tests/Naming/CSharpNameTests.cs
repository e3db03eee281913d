using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec.Tests.Naming;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("photo_url", "PhotoUrl")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("getFiring", "GetFiring")]
    [InlineData("URL", "Url")]
    [InlineData("photoURL", "PhotoURL")]
    [InlineData("a.b-c d/e", "ABCDE")]
    [InlineData("3d", "N3d")]
    [InlineData("class", "Class")]
    [InlineData("x\"; System.Exit(1); //", "XSystemExit1")]
    [InlineData("已完成", "U5df2u5b8cu6210")]
    [InlineData("naïve", "Nau00efve")]
    public void Pascal_case_is_made_of_ASCII_letters_and_digits(string text, string name) => CSharpName.Pascal(text).ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("🎬")]
    public void A_text_without_letters_and_digits_has_no_name(string text)
    {
        CSharpName.Pascal(text).ShouldBeNull();
        CSharpName.Camel(text).ShouldBeNull();
    }

    [Theory]
    [InlineData("firing_id", "firingId")]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("class", "classValue")]
    public void Camel_case_is_never_a_keyword(string text, string name) => CSharpName.Camel(text).ShouldBe(name);
}
