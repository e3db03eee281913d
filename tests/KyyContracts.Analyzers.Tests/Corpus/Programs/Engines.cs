namespace Sites
{
    using System.Collections;
    using UnityEngine;

    public sealed class RenderBehaviour(IRenderClient client) : MonoBehaviour
    {
        public IEnumerator Poll(string id)
        {
            while (true)
            {
                var task = client.GetRenderAsync(id).Result; // KYY1001 KYY1004 KYY1005
                if (task.IsOver()) yield break;
                yield return new WaitForSeconds(2f);
            }
        }

        public IEnumerator PollPolitely(string id)
        {
            RenderTask task;
            do
            {
                yield return new WaitForSeconds(30);
                task = client.GetRenderAsync(id).Result; // KYY1004 KYY1005
            }
            while (!task.IsOver());
        }

        public IEnumerator PollByConfiguration(string id, float seconds)
        {
            while (!client.GetRenderAsync(id).Result.IsOver()) yield return new WaitForSecondsRealtime(seconds); // KYY1004 KYY1005
        }

        public async Task<Uri?> Awaited(string id)
        {
            while (isActiveAndEnabled)
            {
                var task = await client.GetRenderAsync(id); // KYY1001
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(1000);
            }
            return null;
        }
    }

    public sealed class Window(IRenderClient client, string id)
    {
        private readonly Avalonia.Threading.DispatcherTimer _timer = new() { Interval = TimeSpan.FromSeconds(2) };
        private Avalonia.Threading.DispatcherTimer? _later;
        private Avalonia.Threading.DispatcherTimer? _polite;

        public void Start()
        {
            _timer.Tick += OnTick;
            _timer.Start();
        }

        private async void OnTick(object? sender, EventArgs e)
        {
            var task = await client.GetRenderAsync(id); // KYY1001 KYY2001
            if (task.State == RenderState.Done) _timer.Stop();
        }

        public void StartLater()
        {
            _later = new Avalonia.Threading.DispatcherTimer();
            _later.Interval = TimeSpan.FromMilliseconds(500);
            _later.Tick += async (_, _) =>
            {
                var task = await client.GetRenderAsync(id); // KYY1001
                if (task.State is RenderState.Done or RenderState.Broken) _later.Stop();
            };
            _later.Start();
        }

        public void StartPolitely()
        {
            _polite = new Avalonia.Threading.DispatcherTimer();
            _polite.Interval = TimeSpan.FromSeconds(45);
            _polite.Tick += async (_, _) =>
            {
                var task = await client.GetRenderAsync(id);
                if (task.IsOver()) _polite.Stop();
            };
            _polite.Start();
        }
    }

    public sealed class Completion(IRenderClient client)
    {
        public Task<RenderTask> OfTimer(string id)
        {
            var completion = new TaskCompletionSource<RenderTask>();
            Timer? timer = null;
            timer = new Timer(async _ =>
            {
                var task = await client.GetRenderAsync(id); // KYY1001
                if (task.IsOver())
                {
                    completion.TrySetResult(task);
                    timer?.Dispose();
                }
            }, null, 0, 3000);
            return completion.Task;
        }

        public bool Spin(string id) => SpinWait.SpinUntil(() => client.GetRenderAsync(id).Result.IsOver(), TimeSpan.FromMinutes(20)); // KYY1002 KYY1005

        public IObservable<RenderTask> Ticks(string id) => System.Reactive.Linq.Observable.SelectMany(
            System.Reactive.Linq.Observable.Interval(TimeSpan.FromSeconds(2)),
            _ => client.GetRenderAsync(id)); // KYY1001

        public IObservable<RenderTask> PoliteTicks(string id) => System.Reactive.Linq.Observable.SelectMany(
            System.Reactive.Linq.Observable.Interval(TimeSpan.FromSeconds(40)),
            _ => client.GetRenderAsync(id));

        public void OneShot(string id) => _ = new Timer(_ => Console.WriteLine(client.GetRenderAsync(id).Result.StateText), null, 5000, Timeout.Infinite); // KYY1005
    }
}

namespace UnityEngine
{
    public class MonoBehaviour { public bool isActiveAndEnabled => true; }
    public sealed class WaitForSeconds(float seconds) { public float Seconds { get; } = seconds; }
    public sealed class WaitForSecondsRealtime(float seconds) { public float Seconds { get; } = seconds; }
}

namespace Avalonia.Threading
{
    public class DispatcherTimer
    {
        public TimeSpan Interval { get; set; }
        public event EventHandler? Tick;
        public void Start() => Tick?.Invoke(this, EventArgs.Empty);
        public void Stop() { }
    }
}

namespace System.Reactive.Linq
{
    public static class Observable
    {
        public static IObservable<long> Interval(TimeSpan period) => throw new NotSupportedException(period.ToString());
        public static IObservable<TResult> SelectMany<TSource, TResult>(this IObservable<TSource> source, Func<TSource, Task<TResult>> selector) => throw new NotSupportedException($"{source} {selector}");
    }
}
