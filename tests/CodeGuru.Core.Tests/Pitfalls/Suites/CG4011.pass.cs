//: taken off
class A : IDisposable { A() { SystemEvents.TimeChanged += OnTime; } public void Dispose() { SystemEvents.TimeChanged -= OnTime; } void OnTime(object s, EventArgs e) { } }
//: a static handler
class A { A() { SystemEvents.TimeChanged += OnTime; } static void OnTime(object s, EventArgs e) { } }
//: an object's event
class A { A(Button b) { b.Click += OnClick; } void OnClick(object s, EventArgs e) { } }
//: Main
class A { static void Main() { Console.CancelKeyPress += OnStop; } void OnStop(object s, EventArgs e) { } }
//: a property of the class
class A { Timer Timer { get; } A() { Timer.Elapsed += OnTime; } void OnTime(object s, EventArgs e) { } }
//: a number
class A { void F() { Total.Count += Step; } int Step; }
//: a static class
static class A { static A() { SystemEvents.TimeChanged += OnTime; } static void OnTime(object s, EventArgs e) { } }
//: an inherited property
class A : Form { A() { Load.Done += OnDone; } void OnDone() { } }
//: an event of an object
class View { public View(Model m) { m.Changed += OnChanged; } void OnChanged() { } }
//: a static handler
class View { static void Init() { AppDomain.CurrentDomain.ProcessExit += OnExit; } static void OnExit(object s, EventArgs e) { } }
