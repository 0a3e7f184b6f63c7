//: Delay
class A { async Task F() { await Task.Delay(10); } }
//: not asynchronous
class A { void F() { Thread.Sleep(10); } }
//: zero
class A { async Task F() { Thread.Sleep(0); await Task.Yield(); } }
//: a plain lambda within
class A { async Task F() { await Task.Run(() => { Thread.Sleep(10); }); } }
//: another Sleep
class A { async Task F(Dog d) { d.Sleep(10); await Task.Yield(); } }
//: another type
class A { async Task F() { Fiber.Sleep(10); await Task.Yield(); } }
//: a plain local function
class A { async Task F() { void G() { Thread.Sleep(1); } await Task.Run(G); } }
//: in a constructor
class A { A() { Thread.Sleep(1); } }
//: in a thread of its own
class A { async Task F() { await Task.Run(() => Thread.Sleep(10)); } }
//: in a method that is not asynchronous
class A { void F() { Thread.Sleep(10); } }
