//: a method
class A { async void Save() { await G(); } Task G() => null; } // <-
//: public
class A { public async void SaveAsync(string s) { await G(); } Task G() => null; } // <-
//: static
class A { static async void Run() { await Task.Delay(1); } } // <-
//: a local function
class A { void F() { async void Go() { await Task.Delay(1); } Go(); } } // <-
//: two parameters that are no event's
class A { async void F(int a, string b) { await Task.Delay(1); } } // <-
//: private and virtual
class A { protected virtual async void F() { await Task.Delay(1); } } // <-
//: in a nested class
class A { class B { async void F() { await Task.Delay(1); } } } // <-
//: with an attribute
class A { [Fact] public async void Test() { await Task.Delay(1); } } // <-
//: a lambda's name is no handler
class A { public async void Load(int id) { await GetAsync(id); } } // <-
//: an interface's implementation
class A : IJob { public async void Run() { await Task.Delay(1); } } // <-
//: a local function
class A { void F() { G(); async void G() { await Task.Delay(1); } } } // <-
//: two parameters, no event
class A { async void Copy(string from, string to) { await CopyAsync(from, to); } } // <-
