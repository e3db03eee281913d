IRenderClient client = new RenderClient();
var id = "render_1";
const int MaxAttempts = 40;
var attempts = 0;
RenderTask? last = null;
while (attempts++ < MaxAttempts)
{
    last = await client.GetRenderAsync(id); // KYY1001 KYY2001
    Console.WriteLine($"[{DateTime.Now:T}] {last.State}");
    if (last.State == RenderState.Done)
    {
        Console.WriteLine(last.Picture!.AbsoluteUri);
        break;
    }
    await Task.Delay(TimeSpan.FromSeconds(10));
}

RenderTask final;
do
{
    final = await client.GetRenderAsync(id);
    await Task.Delay(TimeSpan.FromSeconds(30));
}
while (!final.IsOver() && attempts++ < 2 * MaxAttempts);
if (final.State == RenderState.Broken) { Console.Error.WriteLine(final.Reason); return 1; }
return final.IsDone ? 0 : 2;
