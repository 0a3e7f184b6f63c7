//: a name
fn f(m: &Mutex<i32>) { let _guard = m.lock().unwrap(); }
//: another method
fn f(c: &Sender<i32>) { let _ = c.send(1); }
//: a bound name
fn f(m: &Mutex<i32>) { let g = m.lock().unwrap(); use_it(&g); }
//: a lock with an argument
fn f(m: &M) { let _ = m.lock(3); }
//: a result that is dropped
fn f(p: &str) { let _ = std::fs::remove_file(p); }
//: used at once
fn f(m: &Mutex<i32>) { let _ = m.lock().unwrap().len(); }
//: try_lock asks only
fn f(m: &Mutex<i32>) { let _ = m.try_lock(); }
//: a pattern
fn f(m: &Mutex<(i32, i32)>) { let (_, b) = pair(m); use_it(b); }
