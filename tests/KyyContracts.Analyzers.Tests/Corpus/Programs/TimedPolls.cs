public sealed class TimedPolls(IRenderClient client, string taskId) : IDisposable
{
    private Timer? _timer;
    private readonly System.Timers.Timer _other = new(2000);

    public void Start(string id)
    {
        _timer = new Timer(async _ =>
        {
            var task = await client.GetRenderAsync(id); // KYY1001 KYY2001
            if (task.State == RenderState.Done) _timer?.Dispose();
        }, null, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    public void StartPolitely(string id)
    {
        _timer = new Timer(async _ =>
        {
            var task = await client.GetRenderAsync(id);
            if (task.IsOver()) _timer?.Dispose();
        }, null, 0, 30_000);
    }

    public void StartMethod() => _timer = new Timer(OnTick, null, 0, 1000);

    private async void OnTick(object? state)
    {
        var task = await client.GetRenderAsync(taskId); // KYY1001 KYY2001
        if (task.State == RenderState.Done)
        {
            Console.WriteLine(task.Picture);
            Dispose();
        }
    }

    public void StartEvents(string id)
    {
        _other.Elapsed += async (sender, e) =>
        {
            var task = await client.GetRenderAsync(id); // KYY1001
            if (task.State is RenderState.Done or RenderState.Broken) _other.Stop();
        };
        _other.Start();
    }

    public void StartForEachSender(Named timer)
    {
        timer.Interval = 1000;
        timer.Elapsed += async (sender, e) =>
        {
            var task = await client.GetRenderAsync(((Named)sender!).Name);
            if (task.State is RenderState.Done or RenderState.Broken) timer.Stop();
        };
        timer.Start();
    }

    public sealed class Named : System.Timers.Timer
    {
        public string Name { get; init; } = "";
    }

    public void Dispose() => _timer?.Dispose();
}
