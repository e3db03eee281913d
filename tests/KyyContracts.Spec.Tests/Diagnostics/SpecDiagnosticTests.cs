using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Tests.Diagnostics;

public sealed class SpecDiagnosticTests
{
    [Fact]
    public void A_line_has_the_form_that_MSBuild_reads() =>
        SpecDiagnostic.Create(SpecRules.MissingField, new SourcePosition(3, 7), "'info'", "title").ToLine("spec/api.yaml")
            .ShouldBe("spec/api.yaml(3,7): error KYY8103: 'info' lacks 'title'. Add it.");

    [Fact]
    public void A_line_for_information_is_no_error_to_MSBuild() =>
        SpecDiagnostic.Create(SpecRules.LeftOut, new SourcePosition(3, 7), "'POST /a'", "why").ToLine("spec/api.yaml")
            .ShouldBe("spec/api.yaml(3,7): info KYY8119: 'POST /a' is left out of the client: why.");

    [Fact]
    public void A_text_of_the_document_stays_on_the_line_and_is_cut()
    {
        var line = SpecDiagnostic.Create(SpecRules.BadDuration, default, "a\r\nb\u001b[31m\u202E" + new string('x', 1000)).ToLine("f");

        line.ShouldContain(@"'a\u000D\u000Ab\u001B[31m\u202Exxx");
        line.Length.ShouldBeLessThan(500);
    }
}
