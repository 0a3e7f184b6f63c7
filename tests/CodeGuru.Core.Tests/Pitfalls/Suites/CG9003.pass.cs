//: foreach has its own
class A { void F(List<Task> tasks, int[] xs) { foreach (var x in xs) tasks.Add(Task.Run(() => Console.WriteLine(x))); } }
//: a copy
class A { void F(List<Task> tasks) { for (int i = 0; i < 3; i++) { var n = i; tasks.Add(Task.Run(() => Console.WriteLine(n))); } } }
//: foreach has its own since C# 5
class A { void F(int[] xs) { foreach (var x in xs) { Task.Run(() => Use(x)); } } }
//: called at once
class A { void F(int[] xs) { for (int i = 0; i < 9; i++) { var n = xs.Count(x => x > i); } } }
