using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.Tests.Yaml;

public sealed class CoreSchemaTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("true", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("12", "12")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("PT20S", "\"PT20S\"")]
    [InlineData("2026-01-01", "\"2026-01-01\"")]
    public void A_plain_value_is_what_YAML_1_2_says(string plain, string json) =>
        JsonText.Of(new YamlScalar(default, plain, isPlain: true)).ShouldBe(json);

    [Fact]
    public void A_quoted_value_is_text() => JsonText.Of(new YamlScalar(default, "12", isPlain: false)).ShouldBe("\"12\"");
}
