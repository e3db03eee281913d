using System.Text.RegularExpressions;
using KyyContracts.TestSupport;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>
/// The text of the spec is edited and a program built on it, in a copy of the repository's parts and without an edit of their code: the
/// client and the mock server of that program follow.
/// </summary>
public sealed class EditedSpecTests : IDisposable
{
    private const string Spec = "spec/kyyvideo2.openapi.yaml";
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../src/KyyContracts/KyyContracts.csproj" />
            <ProjectReference Include="../src/KyyContracts.Testing/KyyContracts.Testing.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """"
        using System;
        using System.Linq;
        using System.Net.Http;
        using KyyContracts;
        using KyyContracts.Testing;

        var contract = VideoResultContract.GetVideoResult.Contract;
        var last = contract.States.First(state => state.Next.Any(next => contract.KindOf(next) == TaskStateKind.Success)).Name;
        var withdrawn = contract.IdExample!;
        var done = withdrawn[..^1] + (withdrawn[^1] == '0' ? '1' : '0');
        var time = new VirtualTime();
        using var server = MockServer.InMemory(VideoResultContract.Api, new() { TimeProvider = time });
        using var http = server.CreateHttpClient();
        using var downloads = new HttpClient(server.CreateHandler());
        IPollable<VideoTask> client = new VideoResultClient(http, new WaitOptions { TimeProvider = time });

        server.Task(withdrawn).Stays(last, TimeSpan.FromMinutes(3)).Ends(args[0]);
        try
        {
            await server.RunAsync(() => client.WaitForCompletionAsync(withdrawn));
        }
        catch (TaskFailedException failure)
        {
            Console.WriteLine($"the wait ended with {failure.LastSnapshot!.Status} ({failure.LastSnapshot.Kind})");
        }

        server.Task(done).Stays(last, TimeSpan.Zero).Completes();
        var path = contract.Path.Replace($"{{{contract.IdParameter}}}", done).TrimStart('/');
        Console.WriteLine(await http.GetStringAsync(path));
        Console.WriteLine($"the client read {(await client.PollAsync(done, default)).Snapshot.Result}");
        time.Advance(TimeSpan.Parse(args[1]) - TimeSpan.FromSeconds(1));
        Console.WriteLine($"before the end of its life: {await StatusAsync()}");
        time.Advance(TimeSpan.FromSeconds(1));
        Console.WriteLine($"at the end of its life: {await StatusAsync()}");

        async System.Threading.Tasks.Task<int> StatusAsync()
        {
            using var response = await downloads.GetAsync(server.VideoAddressOf(done));
            return (int)response.StatusCode;
        }
        """";

    private static readonly string[] Parts =
    [
        "Directory.Build.props", "Directory.Packages.props", "global.json", "README.md", "generators", "spec",
        "src/Directory.Build.props", "src/KyyContracts", "src/KyyContracts.Core", "src/KyyContracts.Testing",
    ];

    private readonly string _root = Path.Combine(Path.GetTempPath(), $"kyy edit {Guid.NewGuid():N}");

    [Fact]
    public async Task A_new_terminal_status_a_renamed_field_and_another_lifetime_reach_client_and_mock()
    {
        var oldName = MockedService.Contract.PropertyFor(ResponseRole.Result)!.Name;
        var lifetime = MockedService.Contract.PropertyFor(ResponseRole.Result)!.Lifetime!.Value + TimeSpan.FromHours(5);
        Repository.CopyTo(_root, Parts);
        Edit(@"^( +enum: \[)(.*\n +x-states:\n)( +)", "$1withdrawn, $2$3withdrawn: { terminal: failure }\n$3");
        Edit(@"enum: \[withdrawn, (\w+)", "enum: [$1, withdrawn");
        Edit($@"\b{oldName}\b", "download_link");
        Edit(@"x-expires-after: \w+", $"x-expires-after: PT{lifetime.TotalHours}H");
        Write("Edited/Edited.csproj", Project);
        Write("Edited/Program.cs", Program);

        (await DotNet.RunAsync(_root, "build", "Edited", "--nologo", "-v:q", "-p:RunAnalyzers=false")).ShouldSucceed();
        var run = await DotNet.RunAsync(_root, "run", "--no-build", "--project", "Edited", "--", "withdrawn", $"{lifetime}");

        var said = run.ShouldSucceed().Output;
        said.ShouldContain("the wait ended with withdrawn (Failure)");
        said.ShouldMatch("\"download_link\": ?\"http");
        said.ShouldContain("the client read http");
        said.ShouldNotContain(oldName);
        said.ShouldContain("before the end of its life: 200");
        said.ShouldContain("at the end of its life: 410");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Edit(string pattern, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(_root, Spec));
        var expression = new Regex(pattern, RegexOptions.Multiline);
        expression.IsMatch(text).ShouldBeTrue($"'{pattern}' is not in {Spec}");
        Write(Spec, expression.Replace(text, replacement));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
