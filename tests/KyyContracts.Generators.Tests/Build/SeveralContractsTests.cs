using System.Text.RegularExpressions;
using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Build;

[Collection(nameof(BuildTests))]
public sealed class SeveralContractsTests(BuildTree tree)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="../generators/KyyContracts.Generators/build/KyyContracts.Generators.props" />
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <OpenApiContract Include="one.yaml" Namespace="First.Api" />
            <OpenApiContract Include="OTHER" Namespace="Second.Api" ClientName="Tasks" />
            <ProjectReference Include="../src/KyyContracts.Core/KyyContracts.Core.csproj" />
            <PackageReference Include="NSwag.MSBuild" PrivateAssets="all" />
          </ItemGroup>
          <Import Project="../generators/KyyContracts.Generators/build/KyyContracts.Generators.targets" />
        </Project>
        """;

    [Fact]
    public async Task Two_contracts_in_one_project_become_two_clients_and_no_text_of_theirs_becomes_code()
    {
        // NSwag's list of variables would take these characters for its own.
        const string Folder = "Both, a=b";
        Write(Folder, "hostile.openapi.yaml");
        tree.Write($"{Folder}/Use.cs", """
            using KyyContracts;
            internal static class Use
            {
                public static System.Type[] Clients => [typeof(First.Api.ITwiceClient), typeof(Second.Api.Tasks)];
                public static IPollable<Second.Api.Export> Exports(Second.Api.ITasks tasks) => tasks;
                public static IPollable<Second.Api.Import> Imports(Second.Api.ITasks tasks) => tasks;
                public static System.Uri? Link(Second.Api.Export export) => export.Pages?[0].Link ?? export.First?.Link;
            }
            """);

        var build = await tree.BuildAsync(Folder);

        build.ShouldSucceed();
        build.CompiledContracts.ShouldBe(2);
        build.GeneratedClients.ShouldBe(2);
        (await tree.BuildAsync(Folder)).ShouldHaveGeneratedNothing();
    }

    [Theory]
    [InlineData("other/one.yaml", "error KYY8903: .*one.yaml, other/one.yaml")]
    [InlineData("nowhere.yaml", "error KYY8901: .*nowhere.yaml")]
    public async Task A_contract_that_cannot_be_used_is_named(string other, string message)
    {
        const string Folder = "Refused";
        Write(Folder, other);

        var build = await tree.BuildAsync(Folder);

        build.ShouldFail();
        build.Output.ShouldMatch(message);
    }

    private void Write(string folder, string other)
    {
        tree.Write($"{folder}/{folder}.csproj", Project.Replace("OTHER", other, StringComparison.Ordinal));
        var spec = Regex.Replace(tree.Read("spec/kyyvideo2.openapi.yaml"), "(?m)^  title: .*$", "  title: Twice");
        tree.Write($"{folder}/one.yaml", spec);
        tree.Write($"{folder}/other/one.yaml", spec);
        tree.Write($"{folder}/hostile.openapi.yaml", File.ReadAllText(Repository.PathTo("tests", "KyyContracts.Generators.Tests", "Build", "hostile.openapi.yaml")));
    }
}
