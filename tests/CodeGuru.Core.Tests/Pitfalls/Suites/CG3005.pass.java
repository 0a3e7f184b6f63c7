//: interrupted again
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } } }
//: thrown on
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { throw new RuntimeException(e); } } }
//: it returns
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { return; } } }
//: it leaves the loop
class A { void f() { while (true) { try { Thread.sleep(1); } catch (InterruptedException e) { break; } } } }
//: remembered
class A { void f() { boolean stopped = false; try { Thread.sleep(1); } catch (InterruptedException e) { stopped = true; } if (stopped) Thread.currentThread().interrupt(); } }
//: main ends
class A { public static void main(String[] a) { try { Thread.sleep(1); } catch (InterruptedException e) { e.printStackTrace(); } } }
//: another exception
class A { void f() { try { g(); } catch (java.io.IOException e) { e.printStackTrace(); } } void g() throws java.io.IOException {} }
//: the process ends
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { System.exit(1); } } }
//: the thread's own end, with work behind it
class A implements Runnable { public void run() { try { latch.await(); } catch (InterruptedException e) { } breaker.open(); } }
//: set again
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } } }
//: thrown on
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { throw new RuntimeException(e); } } }
//: another kind
class A { void f() { try { g(); } catch (InterruptedIOException e) { } } void g() { } }
//: ends the loop
class A { void f() { while (true) { try { Thread.sleep(1); } catch (InterruptedException e) { break; } } } }
