using System.Reflection;
using KyyContracts.Annotations;
using KyyContracts.Kiota.Models;
using KyyContracts.Kiota.V1;
using KyyContracts.Kiota.V1.Result;
using KyyContracts.Kiota.V1.Result.Item;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace KyyContracts.Kiota.Tests;

/// <summary>The members that Kiota's own C# output has for this document, and the differences, each in its place.</summary>
public sealed class KiotaShapeTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void The_client_leads_on_by_properties() => MembersOf<KyyVideoApiClient>().ShouldBe(
    [
        "KyyVideoApiClient(IRequestAdapter requestAdapter)",
        "V1RequestBuilder V1",
        // Ours: what waits use.
        "WaitOptions WaitDefaults",
    ]);

    [Fact]
    public void A_segment_leads_on_to_the_next() => MembersOf<V1RequestBuilder>().ShouldBe(
    [
        "ResultRequestBuilder Result",
        "V1RequestBuilder(Dictionary<String, Object> pathParameters, IRequestAdapter requestAdapter)",
        "V1RequestBuilder(String rawUrl, IRequestAdapter requestAdapter)",
    ]);

    [Fact]
    public void A_parameter_is_an_indexer() => MembersOf<ResultRequestBuilder>().ShouldBe(
    [
        "ResultItemRequestBuilder Item[String position]",
        "ResultRequestBuilder(Dictionary<String, Object> pathParameters, IRequestAdapter requestAdapter)",
        "ResultRequestBuilder(String rawUrl, IRequestAdapter requestAdapter)",
    ]);

    [Fact]
    public void An_item_is_asked_by_its_builder() => MembersOf<ResultItemRequestBuilder>().ShouldBe(
    [
        "RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default)",
        "ResultItemRequestBuilder WithUrl(String rawUrl)",
        "ResultItemRequestBuilder(Dictionary<String, Object> pathParameters, IRequestAdapter requestAdapter)",
        "ResultItemRequestBuilder(String rawUrl, IRequestAdapter requestAdapter)",
        "Task<VideoTask?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)",
    ]);

    [Fact]
    public void A_model_reads_and_writes_itself() => MembersOf<VideoTask>().ShouldBe(
    [
        // Ours: the expiry.
        "DateTimeOffset? VideoUrlValidUntil",
        "IDictionary<String, Action<IParseNode>> GetFieldDeserializers()",
        "IDictionary<String, Object> AdditionalData",
        // Required and not nullable: Kiota has Int64?, String?.
        "Int64 Created",
        "String Id",
        "String Model",
        "String Object",
        // Ours: the text of an enum whose value may be unknown.
        "String StatusText",
        "String? Error",
        // Kiota has String?.
        "Uri? VideoUrl",
        "VideoTask CreateFromDiscriminatorValue(IParseNode parseNode)",
        "VideoTask()",
        // Kiota has VideoTaskStatus?.
        "VideoTaskStatus Status",
        "Void Serialize(ISerializationWriter writer)",
    ]);

    [Fact]
    public void Types_have_the_bases_of_Kiotas_own()
    {
        typeof(KyyVideoApiClient).BaseType.ShouldBe(typeof(BaseRequestBuilder));
        typeof(ResultItemRequestBuilder).BaseType.ShouldBe(typeof(BaseRequestBuilder));
        typeof(VideoTask).GetInterfaces().ShouldBe([typeof(IAdditionalDataHolder), typeof(IParsable)], ignoreOrder: true);
        typeof(VideoTask).GetMethod(nameof(VideoTask.Serialize))!.IsVirtual.ShouldBeTrue();
        typeof(VideoTask).GetMethod(nameof(VideoTask.GetFieldDeserializers))!.IsVirtual.ShouldBeTrue();
    }

    private static IEnumerable<string> MembersOf<T>() => typeof(T)
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        // Ours, and as many as the contract has states: the approved public surface holds them.
        .Where(member => member.Name != nameof(VideoTask.Match) && !member.IsDefined(typeof(StateGuardAttribute)))
        .Select(Describe).OfType<string>().Order(StringComparer.Ordinal);

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{constructor.DeclaringType!.Name}({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method => $"{Name(Nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{Name(Nullability.Create(property))} {property.Name}{Index(property)}",
        _ => null,
    };

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is [var index] ? $"[{Name(Nullability.Create(index))} {index.Name}]" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"));

    private static string Name(NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(info.Type) is { } value)
        {
            return $"{value.Name}?";
        }

        var name = info.Type.Name.Split('`')[0];
        var arguments = info.GenericTypeArguments.Length == 0 ? "" : $"<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>";
        return $"{name}{arguments}{(info is { ReadState: NullabilityState.Nullable, Type.IsGenericParameter: false } ? "?" : "")}";
    }
}
