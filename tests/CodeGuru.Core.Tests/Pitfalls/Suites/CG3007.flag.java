//: not final
class A { public static int count; } // <-
//: a list
class A { public static final java.util.List<String> ALL = new java.util.ArrayList<>(); } // <-
//: a map
import java.util.*;
class A { public static final Map<String, String> M = new HashMap<>(); } // <-
//: an array
class A { public static final String[] NAMES = { "a", "b" }; } // <-
//: a string that is not final
class A { public static String name = "x"; } // <-
//: two of them
class A { public static int a; // <-
    static public int b; } // <-
//: an object
class A { public static A one = new A(); } // <-
//: within a nested class
class A { static class B { public static int n; } } // <-
//: a map
class A { public static final Map<String, Integer> AGES = new HashMap<>(); } // <-
//: an array
class A { public static final String[] NAMES = {"a", "b"}; } // <-
//: a counter
public class A { public static int count; } // <-
