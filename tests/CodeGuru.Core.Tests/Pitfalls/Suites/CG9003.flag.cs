//: a for variable in tasks
class A { void F(List<Task> tasks) {
    for (int i = 0; i < 3; i++)
        tasks.Add(Task.Run(() => Console.WriteLine(i))); // <-
} }
//: a for variable in an event
class A { void F(Button[] buttons) {
    for (var i = 0; i < buttons.Length; i++)
    {
        buttons[i].Click += (s, e) => Show(i); // <-
    }
} }
//: tasks of a for
class A { void F() { for (int i = 0; i < 9; i++) {
    Task.Run(() => Use(i)); // <-
} } }
//: a list of functions
class A { void F(List<Action> all) { for (var i = 0; i < 9; i++) {
    all.Add(() => Console.WriteLine(i)); // <-
} } }
