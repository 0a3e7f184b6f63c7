//: Remove in a foreach
class A { void F(List<string> xs) {
    foreach (var x in xs)
    {
        if (x == "") xs.Remove(x); // <-
    }
} }
