//: used module
use std::mem;
fn f(b: Vec<u8>) { mem::forget(b); } // <-
//: the full path
fn f(b: Vec<u8>) { std::mem::forget(b); } // <-
//: imported
use std::mem::forget;
fn f(b: Vec<u8>) { forget(b); } // <-
//: a group
use std::mem::{forget, swap};
fn f(b: Vec<u8>) { forget(b); } // <-
//: in a method
use std::mem;
impl A { fn f(self) { mem::forget(self); } } // <-
//: core
fn f(b: Vec<u8>) { core::mem::forget(b); } // <-
//: in a branch
use std::mem;
fn f(b: Vec<u8>, k: bool) { if k { mem::forget(b); } } // <-
//: under another name
use std::mem::forget as leak;
fn f(b: Vec<u8>) { leak(b); } // <-
//: through use
use std::mem::forget;
fn f(a: A) { forget(a); } // <-
//: renamed
use std::mem::forget as leak;
fn f(a: A) { leak(a); } // <-
