//: private
class A { private static int count; }
//: final
class A { public static final int COUNT = 3; }
//: List.of
class A { public static final java.util.List<String> ALL = java.util.List.of("a"); }
//: not static
class A { public int count; }
//: an empty array
class A { public static final String[] NONE = {}; }
//: package private
class A { static int count; }
//: unmodifiable
import java.util.*;
class A { public static final Set<String> S = Collections.unmodifiableSet(new HashSet<>()); }
//: a final object
class A { public static final A ONE = new A(); }
//: an interface's constants
interface A { int X = 1; }
//: immutable
class A { public static final List<String> NAMES = List.of("a"); }
//: wrapped
class A { public static final List<String> NAMES = Collections.unmodifiableList(new ArrayList<>()); }
//: private
class A { private static int count; }
//: an interface's constant
interface C { int MAX = 1; }
//: an empty array
class A { public static final String[] NONE = {}; }
