//: SystemEvents
class A { A() { SystemEvents.TimeChanged += OnTime; } void OnTime(object s, EventArgs e) { } } // <-
//: the file's own type
class Hub { public static event EventHandler Changed; }
class A { A() { Hub.Changed += OnChanged; } void OnChanged(object s, EventArgs e) { } } // <-
//: in a method
class A { void Start() { Application.Idle += OnIdle; } void OnIdle(object s, EventArgs e) { } } // <-
//: another event is taken off
class A { A() { SystemEvents.TimeChanged += OnTime; } void Stop() { SystemEvents.UserChanged -= OnTime; } void OnTime(object s, EventArgs e) { } } // <-
//: TaskScheduler
class A { A() { TaskScheduler.UnobservedTaskException += OnError; } void OnError(object s, EventArgs e) { } } // <-
//: NetworkChange
class A { A() { NetworkChange.NetworkAddressChanged += OnNet; } void OnNet(object s, EventArgs e) { } } // <-
//: with a base
class Hub { public static event Action Changed; }
class A : B { A() { Hub.Changed += On; } void On() { } } // <-
//: Console
class A { A() { Console.CancelKeyPress += OnStop; } void OnStop(object s, ConsoleCancelEventArgs e) { } } // <-
//: a static event of the files
static class Bus { public static event Action Changed; }
class View { public View() { Bus.Changed += OnChanged; } void OnChanged() { } } // <-
