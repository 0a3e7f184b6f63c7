//: a call
class A { async Task F(H h) { await Task.Run(() => h.GetAsync()); } } // <-
//: an await within
class A { async Task F(H h) { await Task.Run(async () => await h.GetAsync()); } } // <-
//: a block
class A { async Task F(H h) { await Task.Run(async () => { await h.GetAsync(); }); } } // <-
//: the result
class A { async Task<int> F(H h) { return await Task.Run(() => h.CountAsync()); } } // <-
//: ConfigureAwait
class A { async Task F(H h) { await Task.Run(() => h.GetAsync()).ConfigureAwait(false); } } // <-
//: own method
class A { async Task F() { await Task.Run(() => G()); } async Task G() { await Task.Delay(1); } } // <-
//: within ConfigureAwait
class A { async Task F(H h) { await Task.Run(async () => await h.GetAsync().ConfigureAwait(false)); } } // <-
//: a variable
class A { async Task F(H h) { var n = await Task.Run(() => h.CountAsync()); } } // <-
//: a method group
class A { async Task F() { await Task.Run(async () => await LoadAsync()); } async Task LoadAsync() { await Task.Yield(); } } // <-
//: with ConfigureAwait
class A { async Task F() { await Task.Run(() => LoadAsync()).ConfigureAwait(false); } async Task LoadAsync() { await Task.Yield(); } } // <-
