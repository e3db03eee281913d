namespace KyyContracts.Cli.Commands;

/// <summary>The id that examples use.</summary>
internal static class SampleId
{
    public static string Text => VideoResultContract.GetVideoResult.Contract.IdExample ?? "<id>";
}
