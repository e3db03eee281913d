namespace KyyContracts.Generators.Tests.Build;

[Collection(nameof(BuildTests))]
public sealed class KiotaBuildTests(BuildTree tree)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="../generators/KyyContracts.Generators/build/KyyContracts.Generators.props" />
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <OpenApiContract Include="../spec/kyyvideo2.openapi.yaml" Namespace="Third" ClientName="ThirdClient" Client="CLIENT" />
            <ProjectReference Include="../src/KyyContracts.Core/KyyContracts.Core.csproj" />
            <PackageReference Include="Microsoft.Kiota.Http.HttpClientLibrary" />
            <PackageReference Include="Microsoft.Kiota.Serialization.Json" />
            <PackageReference Include="Std.UriTemplate" />
          </ItemGroup>
          <Import Project="../generators/KyyContracts.Generators/build/KyyContracts.Generators.targets" />
        </Project>
        """;

    [Fact]
    public async Task A_client_of_Kiotas_shape_is_made_without_NSwag_and_once()
    {
        Write("Kiota", "Kiota");
        tree.Write("Kiota/Use.cs", "internal static class Use { public static System.Type[] Types => [typeof(Third.ThirdClient), typeof(Third.Models.VideoTask)]; }");

        var build = await tree.BuildAsync("Kiota");

        build.ShouldSucceed();
        build.CompiledContracts.ShouldBe(1);
        build.GeneratedClients.ShouldBe(0);
        (await tree.BuildAsync("Kiota")).ShouldHaveGeneratedNothing();
    }

    [Fact]
    public async Task A_client_that_there_is_not_is_an_error_that_names_those_that_there_are()
    {
        Write("Refit", "Refit");

        var build = await tree.BuildAsync("Refit");

        build.ShouldFail();
        build.Output.ShouldMatch("error KYY8902: .*'Refit'.*'NSwag' and 'Kiota'");
    }

    private void Write(string folder, string client) =>
        tree.Write($"{folder}/{folder}.csproj", Project.Replace("CLIENT", client, StringComparison.Ordinal));
}
