//: iter
fn f(v: &Vec<i32>) { for x in v.clone().iter() { use_it(x); } } // <-
//: len
fn f(v: &Vec<i32>) -> usize { v.clone().len() } // <-
//: is_empty
fn f(v: &Vec<i32>) -> bool { v.clone().is_empty() } // <-
//: contains
fn f(v: &Vec<i32>) -> bool { v.clone().contains(&3) } // <-
//: keys
fn f(m: &HashMap<i32, i32>) { for k in m.clone().keys() { use_it(k); } } // <-
//: a member
impl A { fn f(&self) -> usize { self.items.clone().len() } } // <-
//: to_vec
fn f(v: &[i32]) -> usize { v.to_vec().len() } // <-
//: get
fn f(v: &Vec<i32>, i: usize) -> bool { v.clone().get(i).is_some() } // <-
//: in a loop
fn f(xs: &Vec<u32>) { for _ in 0..3 { for x in xs.clone().iter() { use_it(x); } } } // <-
