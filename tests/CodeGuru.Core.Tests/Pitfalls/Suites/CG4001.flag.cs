//: Result of a call
class A { string F() => LoadAsync().Result; Task<string> LoadAsync() => null; } // <-
//: Wait
class A { void F() { SaveAsync().Wait(); } Task SaveAsync() => null; } // <-
//: GetResult
class A { void F() { Save().GetAwaiter().GetResult(); } Task Save() => null; } // <-
//: a library's method
class A { string F(HttpClient http) { return http.GetStringAsync("/").Result; } } // <-
//: a local
class A { int F() { var t = CountAsync(); return t.Result; } Task<int> CountAsync() => null; } // <-
//: a parameter
class A { int F(Task<int> t) { return t.Result; } } // <-
//: in an asynchronous method
class A { async Task F() { var x = LoadAsync().Result; await Task.Yield(); } Task<int> LoadAsync() => null; } // <-
//: with ConfigureAwait
class A { void F() { SaveAsync().ConfigureAwait(false).GetAwaiter().GetResult(); } Task SaveAsync() => null; } // <-
//: a field
class A { Task<int> work; int F() { return work.Result; } } // <-
//: with a limit
class A { void F(HttpClient client) {
    var task = client.GetStringAsync("x");
    task.Wait(1000); // <-
} }
//: all of them
class A { void F(Task[] all) {
    Task.WaitAll(all); // <-
} }
//: a property of a chain
class A { string F(HttpClient c) {
    return c.GetAsync("x").Result.Content.ReadAsStringAsync().Result; // <- 2
} }
//: a local function
class A { int F() {
    return Load().Result; // <-
    async Task<int> Load() { await Task.Delay(1); return 1; }
} }
//: a lambda
class A { Func<int> F(Task<int> t) => () => t.Result; } // <-
//: a field
class A { private readonly Task<int> started; int F() => started.Result; } // <-
//: a property's getter
class A { int Count => CountAsync().GetAwaiter().GetResult(); // <-
    async Task<int> CountAsync() { await Task.Yield(); return 1; } }
//: ValueTask
class A { int F(ValueTask<int> t) { return t.Result; } } // <-
//: with ConfigureAwait
class A { int F() { return LoadAsync().ConfigureAwait(false).GetAwaiter().GetResult(); } // <-
    async Task<int> LoadAsync() { await Task.Yield(); return 1; } }
//: in a constructor
class A { A(IStore s) { s.OpenAsync().Wait(); } } // <-
//: conditional access
class A { void F(IStore s) { s?.OpenAsync().Wait(); } } // <-
//: handed to another method
class A {
    void F(Task<int> task) { Console.WriteLine(task.Result); } // <-
}
