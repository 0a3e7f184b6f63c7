//: equals
class A { boolean f(String s) { return "a".equals(s); } }
//: null
class A { boolean f(String s) { return s == null; } }
//: characters
class A { boolean f(char c) { return c == 'a'; } }
//: numbers
class A { boolean f(int a, int b) { return a == b; } }
//: objects
class A { boolean f(Object a, Object b) { return a == b; } }
//: lengths
class A { boolean f(String a, String b) { return a.length() == b.length(); } }
//: a quick look first
class A { boolean f(String a, String b) { return a == b || a.equals(b); } }
//: another type of the name
class A { boolean f(Strings a, Strings b) { return a == b; } }
//: a shadowing parameter
class A { String name; boolean f(Object name, Object other) { return name == other; } }
//: one object or null twice, before the characters
class A { static int compare(String a, String b) { if (a == b) { return 0; } if (a == null) { return -1; } return a.compareTo(b); } }
//: a quick look before equals
class A { static boolean is(String a, String yes, String no) { if (a == yes) { return true; } if (a != null && a.equals(yes)) { return true; } return false; } }
//: an enum
class A { enum K { X } boolean f(K k) { return k == K.X; } }
//: equals
class A { boolean f(String a) { return "x".equals(a); } }
//: chars
class A { boolean f(String a) { return a.charAt(0) == 'x'; } }
//: lengths
class A { boolean f(String a, String b) { return a.length() == b.length(); } }
//: null on the left
class A { boolean f(String a) { return null == a; } }
