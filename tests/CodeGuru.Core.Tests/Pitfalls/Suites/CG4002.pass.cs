//: Task
class A { async Task Save() { await G(); } Task G() => null; }
//: an event's handler
class A { async void OnClick(object sender, EventArgs e) { await Task.Delay(1); } }
//: a special EventArgs
class A { async void OnKey(object sender, KeyPressedEventArgs e) { await Task.Delay(1); } }
//: subscribed
class A { A(Button b) { b.Clicked += Go; } async void Go() { await Task.Delay(1); } }
//: not asynchronous
class A { void F() { } }
//: an override
class A : B { protected override async void OnStart() { await Task.Delay(1); } }
//: a Task of T
class A { async Task<int> F() { await Task.Delay(1); return 1; } }
//: ValueTask
class A { async ValueTask F() { await Task.Delay(1); } }
//: an event's handler
class A { async void OnClick(object sender, EventArgs e) { await Task.Delay(1); } }
//: routed
class A { async void OnClick(object sender, RoutedEventArgs e) => await Task.Delay(1); }
//: an override
class A : B { protected override async void OnStart() { await Task.Delay(1); } }
//: subscribed
class A { void F(B b) { b.Done += Finish; } async void Finish() { await Task.Delay(1); } }
//: a task
class A { async Task F() { await Task.Delay(1); } }
