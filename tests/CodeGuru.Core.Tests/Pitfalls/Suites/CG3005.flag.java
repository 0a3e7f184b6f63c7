//: printed
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { e.printStackTrace(); } } } // <-
//: empty
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { } } } // <-
//: one of two kinds
class A { void f() { try { g(); } catch (InterruptedException | IllegalStateException e) { log(e); } } void g() throws InterruptedException {} void log(Exception e) {} } // <-
//: in a loop
class A { void run() { while (true) { try { Thread.sleep(1); } catch (InterruptedException e) { System.out.println("again"); } } } } // <-
//: a comment only
class A { void f() { try { wait(); } catch (InterruptedException e) { /* never happens */ } } } // <-
//: in a lambda
class A { Runnable r = () -> { try { Thread.sleep(1); } catch (InterruptedException e) { System.out.println(e); } }; } // <-
//: logged
class A { void f() { try { q.take(); } catch (InterruptedException e) { logger.warn("x", e); } } } // <-
//: beside another handler
class A { void f() { try { g(); } catch (InterruptedException e) { h(); } catch (Exception e) { throw new RuntimeException(e); } } void g() throws Exception {} void h() {} } // <-
//: several kinds
class A { void f(Thread t) { try { t.join(); } catch (InterruptedException | IllegalStateException e) { log(e); } } void log(Exception e) { } } // <-
//: only printed
class A { void f() { try { Thread.sleep(1); } catch (InterruptedException e) { e.printStackTrace(); } } } // <-
//: in a loop of run
class A implements Runnable { public void run() { while (true) { try { Thread.sleep(1); } catch (InterruptedException e) { } } } } // <-
