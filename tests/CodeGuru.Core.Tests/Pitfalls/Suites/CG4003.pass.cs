//: awaited
class A { async Task F() { await SaveAsync(); } async Task SaveAsync() { await Task.Delay(1); } }
//: discarded
class A { async Task F() { _ = SaveAsync(); await Task.Yield(); } async Task SaveAsync() { await Task.Delay(1); } }
//: kept
class A { async Task F() { var t = SaveAsync(); await t; } async Task SaveAsync() { await Task.Delay(1); } }
//: returned
class A { Task F() { return SaveAsync(); } async Task SaveAsync() { await Task.Delay(1); } }
//: not asynchronous
class A { void F(B b) { b.SendAsync(); } }
//: void
class A { async Task F() { LogAsync(); await Task.Yield(); } void LogAsync() { } }
//: an argument
class A { async Task F() { await Task.WhenAll(SaveAsync()); } async Task SaveAsync() { await Task.Delay(1); } }
//: another name
class A { async Task F(B b) { b.Send(); await Task.Yield(); } }
//: a fluent builder that ends with Async and returns itself
class B { public B UseAsync() => this; } class A { async Task F(B b) { b.UseAsync(); await Task.Yield(); } }
//: forwarded
class A { async Task F(Stream s) { await s.FlushAsync().ConfigureAwait(false); } }
//: added to those that are awaited
class A { async Task F(List<B> bs) { var all = new List<Task>(); foreach (var b in bs) all.Add(b.SendAsync()); await Task.WhenAll(all); } }
//: discarded or kept by a method that cannot await
class A {
    Task kept;
    void F() { _ = SaveAsync(); kept = SaveAsync(); }
    async Task SaveAsync() { await Task.Delay(1); }
}
//: arms of a switch expression give their tasks on
class A {
    ValueTask<bool> Retry(object outcome) => outcome switch {
        int => YesAsync(),
        _ => NoAsync(),
    };
    async Task<bool> Ask(object outcome) => await (outcome switch { int => YesAsync(), _ => NoAsync() });
    ValueTask<bool> YesAsync() => new(true);
    ValueTask<bool> NoAsync() => new(false);
}
