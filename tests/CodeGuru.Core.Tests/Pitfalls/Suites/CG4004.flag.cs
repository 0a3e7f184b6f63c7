//: a method
class A { async Task F() { Thread.Sleep(10); await Task.Yield(); } } // <-
//: qualified
class A { async Task F() { System.Threading.Thread.Sleep(10); await Task.Yield(); } } // <-
//: in a loop
class A { async Task F() { while (true) { Thread.Sleep(10); await Task.Yield(); } } } // <-
//: in a lambda
class A { void F() { Run(async () => { Thread.Sleep(10); await Task.Yield(); }); } } // <-
//: a TimeSpan
class A { async Task F() { Thread.Sleep(TimeSpan.FromSeconds(1)); await Task.Yield(); } } // <-
//: a local function
class A { void F() { async Task G() { Thread.Sleep(1); await Task.Yield(); } G(); } } // <-
//: in a catch
class A { async Task F() { try { await G(); } catch (Exception) { Thread.Sleep(5); } } Task G() => null; } // <-
//: an iterator
class A { async IAsyncEnumerable<int> F() { Thread.Sleep(5); yield return 1; await Task.Yield(); } } // <-
//: an asynchronous lambda
class A { void F() { Run(async () => { Thread.Sleep(10); await Task.Yield(); }); } } // <-
//: a local function
class A { void F() { async Task G() { Thread.Sleep(10); await Task.Yield(); } } } // <-
//: a TimeSpan
class A { async Task F() { Thread.Sleep(TimeSpan.FromSeconds(1)); await Task.Yield(); } } // <-
