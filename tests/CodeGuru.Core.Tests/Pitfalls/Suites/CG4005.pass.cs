//: computing
class A { async Task F() { await Task.Run(() => Compute()); } int Compute() => 1; }
//: more than one statement
class A { async Task F(H h) { await Task.Run(async () => { Compute(); await h.GetAsync(); }); } void Compute() { } }
//: not awaited
class A { void F(H h) { _ = Task.Run(() => h.GetAsync()); } }
//: a method group
class A { async Task F() { await Task.Run(Compute); } int Compute() => 1; }
//: another Run
class A { async Task F(R r, H h) { await r.Run(() => h.GetAsync()); } }
//: awaited itself
class A { async Task F(H h) { await h.GetAsync(); } }
//: two calls
class A { async Task F(H h) { await Task.Run(async () => { await h.GetAsync(); await h.GetAsync(); }); } }
//: an assignment
class A { int n; async Task F() { await Task.Run(() => n = 3); } }
//: heavy work
class A { async Task F() { await Task.Run(() => Compute()); } int Compute() => 1; }
//: work before the await
class A { async Task F() { await Task.Run(async () => { Compute(); await LoadAsync(); }); } async Task LoadAsync() { await Task.Yield(); } void Compute() { } }
