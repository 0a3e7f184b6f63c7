//: by reference
fn f(v: &Vec<i32>) { for x in v.iter() { use_it(x); } }
//: consumed
fn f(v: &Vec<i32>) { for x in v.clone() { keep(x); } }
//: into_iter
fn f(v: &Vec<i32>) { for x in v.clone().into_iter() { keep(x); } }
//: kept
fn f(v: &Vec<i32>) -> Vec<i32> { v.clone() }
//: from a lock
fn f(m: &Mutex<Vec<i32>>) -> usize { m.lock().unwrap().clone().len() }
//: a result of a call
fn f() -> usize { make().clone().len() }
//: an index
fn f(v: &Vec<Vec<i32>>) -> usize { v[0].clone().len() }
//: changed
fn f(v: &Vec<i32>) { let mut w = v.clone(); w.push(1); }
//: changed afterwards
fn f(xs: &Vec<u32>) { let mut ys = xs.clone(); ys.push(1); use_it(&ys); }
//: given away
fn f(xs: &Vec<u32>) { take(xs.clone()); }
