//: try with resources
import java.io.*;
class A { String f(String p) throws IOException { try (BufferedReader in = new BufferedReader(new FileReader(p))) { return in.readLine(); } } }
//: closed
import java.io.*;
class A { void f(String p) throws IOException { FileReader in = new FileReader(p); try { in.read(); } finally { in.close(); } } }
//: returned
import java.io.*;
class A { InputStream f(String p) throws IOException { FileInputStream in = new FileInputStream(p); return in; } }
//: handed over
import java.io.*;
class A { void f(String p) throws IOException { FileInputStream in = new FileInputStream(p); g(in); } void g(InputStream i) {} }
//: stored
import java.io.*;
class A { InputStream in; void f(String p) throws IOException { FileInputStream s = new FileInputStream(p); this.in = s; } }
//: in memory
import java.io.*;
class A { String f(String t) throws IOException { BufferedReader in = new BufferedReader(new StringReader(t)); return in.readLine(); } }
//: around another's stream
import java.io.*;
class A { String f(InputStream s) throws IOException { BufferedReader in = new BufferedReader(new InputStreamReader(s)); return in.readLine(); } }
//: wrapped and returned
import java.io.*;
class A { Reader f(String p) throws IOException { FileReader in = new FileReader(p); return new BufferedReader(in); } }
//: named by a try
import java.io.*;
class A { void f(String p) throws IOException { FileReader in = new FileReader(p); try (in) { in.read(); } } }
//: try with resources over a name
class A { int f(String p) throws Exception { FileInputStream in = new FileInputStream(p); try (in) { return in.read(); } } }
//: two in one head
class A { int f(String p) throws Exception { try (FileInputStream in = new FileInputStream(p); BufferedInputStream b = new BufferedInputStream(in)) { return b.read(); } } }
//: closed in finally
class A { int f(String p) throws Exception { FileInputStream in = new FileInputStream(p); try { return in.read(); } finally { in.close(); } } }
//: of a string
class A { int f(String s) throws Exception { StringReader r = new StringReader(s); return r.read(); } }
//: handed over
class A { void f(String p) throws Exception { FileInputStream in = new FileInputStream(p); IOUtils.closeQuietly(in); } }
