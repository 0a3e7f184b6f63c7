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
