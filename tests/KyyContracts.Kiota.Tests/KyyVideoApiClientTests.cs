using KyyContracts.Kiota.Models;
using KyyContracts.TestSupport;
using Microsoft.Kiota.Serialization.Json;

namespace KyyContracts.Kiota.Tests;

public sealed class KyyVideoApiClientTests
{
    private static readonly PollingContract Contract = KyyVideoApiContract.GetVideoResult.Contract;

    [Fact]
    public async Task A_request_goes_to_the_path_below_the_services_own()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        await using var services = TestServices.For(server, options => options.BaseAddress = new Uri(server.Address, "some/where/"));

        await services.Client().V1.Result[Answers.Id].GetAsync();

        server.Requests.ShouldHaveSingleItem().ShouldStartWith($"GET /some/where/v1/result/{Answers.Id} ");
    }

    [Fact]
    public async Task A_raw_URL_is_asked_as_it_is()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        await using var services = TestServices.For(server);

        await services.Client().V1.Result["x"].WithUrl($"{server.Address}elsewhere?a=b").GetAsync();

        server.Requests.ShouldHaveSingleItem().ShouldStartWith("GET /elsewhere?a=b ");
    }

    [Fact]
    public async Task An_answer_is_read_with_the_types_of_the_contract()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.Success), body => body["beyond"] = "kept")));
        await using var services = TestServices.For(server);

        var task = (await services.Client().V1.Result[Answers.Id].GetAsync()).ShouldNotBeNull();

        task.Id.ShouldBe(Answers.Id);
        task.StatusText.ShouldBe(Answers.StateOf(TaskStateKind.Success));
        task.Status.ShouldNotBe(VideoTaskStatus.Unrecognized);
        task.VideoUrl.ShouldNotBeNull().Scheme.ShouldBe(Uri.UriSchemeHttps);
        task.Error.ShouldBeNull();
        task.AdditionalData.Keys.ShouldBe(["beyond"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/clip.mp4")]
    [InlineData("javascript:alert(1)")]
    public async Task A_URL_that_is_none_is_null(string url)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(
            Answers.In(Answers.StateOf(TaskStateKind.Success), body => body[Contract.PropertyFor(ResponseRole.Result)!.Name] = url)));
        await using var services = TestServices.For(server);

        (await services.Client().V1.Result[Answers.Id].GetAsync())!.VideoUrl.ShouldBeNull();
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("1")]
    [InlineData("QUEUED")]
    public async Task A_status_that_the_contract_does_not_know_keeps_its_text(string status)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(status)));
        await using var services = TestServices.For(server);

        var task = (await services.Client().V1.Result[Answers.Id].GetAsync())!;

        task.Status.ShouldBe(VideoTaskStatus.Unrecognized);
        task.StatusText.ShouldBe(status);
    }

    [Fact]
    public async Task An_answer_that_lacks_what_is_required_breaks_the_contract()
    {
        foreach (var name in Contract.Response.Where(property => property.IsRequired).Select(property => property.Name))
        {
            await using var server = LoopbackServer.Start(RawAnswer.Json(
                Answers.In(Answers.StateOf(TaskStateKind.InProgress), body => body.Remove(name))));
            await using var services = TestServices.For(server);

            var error = await Should.ThrowAsync<ContractViolationException>(() => services.Client().V1.Result[Answers.Id].GetAsync());
            error.Message.ShouldContain($"'{name}'");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_name_another_resource_is_refused(string id)
    {
        await using var services = TestServices.With(_ => { });

        Should.Throw<ArgumentException>(() => services.Client().V1.Result[id]).ParamName.ShouldBe("position");
    }

    [Fact]
    public async Task An_id_is_one_segment_whatever_it_holds()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        await using var services = TestServices.For(server);

        await services.Client().V1.Result["a/../b?c#d{e}"].GetAsync();

        server.Requests.ShouldHaveSingleItem().ShouldStartWith("GET /v1/result/a%2F..%2Fb%3Fc%23d%7Be%7D ");
    }

    [Fact]
    public void A_task_is_written_as_it_is_read()
    {
        var task = new VideoTask { Id = "a", Object = "b", Created = 3, Model = "c", StatusText = "d", VideoUrl = new Uri("https://e.example/f g"), Error = "h" };
        using var writer = new JsonSerializationWriter();

        writer.WriteObjectValue(null, task);

        using var reader = new StreamReader(writer.GetSerializedContent());
        reader.ReadToEnd().ShouldBe("""{"id":"a","object":"b","created":3,"model":"c","status":"d","video_url":"https://e.example/f%20g","error":"h"}""");
    }
}
