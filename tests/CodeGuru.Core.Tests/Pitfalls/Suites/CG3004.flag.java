//: a reader around a reader
import java.io.*;
class A { String f(String p) throws IOException {
    BufferedReader in = new BufferedReader(new FileReader(p)); // <-
    return in.readLine();
} }
//: a stream
import java.io.*;
class A { int f(File p) throws IOException {
    FileInputStream in = new FileInputStream(p); // <-
    return in.read();
} }
//: a writer
import java.io.*;
class A { void f() throws IOException {
    FileWriter out = new FileWriter("a.txt"); // <-
    out.write("x");
} }
//: var
import java.io.*;
class A { void f() throws IOException {
    var out = new PrintWriter("a.txt"); // <-
    out.println("x");
} }
//: a socket
import java.net.*;
class A { void f(String h) throws Exception {
    Socket s = new Socket(h, 80); // <-
    s.getOutputStream().write(1);
} }
//: within a try without closing
import java.io.*;
class A { void f(String p) {
    try {
        FileOutputStream out = new FileOutputStream(p); // <-
        out.write(1);
    } catch (IOException e) { System.out.println(e); }
} }
//: a member of it is returned
import java.io.*;
class A { long f(String p) throws IOException {
    RandomAccessFile file = new RandomAccessFile(p, "r"); // <-
    return file.length();
} }
//: an archive
import java.util.zip.*;
class A { int f(String p) throws Exception {
    ZipFile zip = new ZipFile(p); // <-
    return zip.size();
} }
//: var
class A { int f(String p) throws Exception { var in = new FileInputStream(p); return in.read(); } } // <-
//: wrapped twice
class A { String f(String p) throws Exception { BufferedReader r = new BufferedReader(new InputStreamReader(new FileInputStream(p))); return r.readLine(); } } // <-
//: in a lambda
class A { Callable<Integer> f(String p) { return () -> { FileReader r = new FileReader(p); return r.read(); }; } } // <-
