;; Instantiated before tree-sitter's core: supplies every function that the core imports, so that the host needs no callbacks.
(module
  (import "env" "memory" (memory 1))
  (global $text (mut i32) (i32.const 0))    ;; address of the UTF-16 text
  (global $length (mut i32) (i32.const 0))  ;; in code units
  ;; 1 once memory was asked for and refused: tells an abort for want of memory from a fault.
  (global $refused (export "refused") (mut i32) (i32.const 0))

  (func (export "set_text") (param $address i32) (param $units i32)
    (global.set $text (local.get $address))
    (global.set $length (local.get $units)))

  ;; The core's buffer takes 5,119 code units a call; 0 units say that the text is at its end.
  (func (export "tree_sitter_parse_callback") (param $buffer i32) (param $index i32) (param $row i32) (param $column i32) (param $read i32)
    (local $units i32)
    (if (i32.ge_u (local.get $index) (global.get $length))
      (then (i32.store (local.get $read) (i32.const 0)) (return)))
    (local.set $units (i32.sub (global.get $length) (local.get $index)))
    (if (i32.gt_u (local.get $units) (i32.const 5119)) (then (local.set $units (i32.const 5119))))
    (memory.copy
      (local.get $buffer)
      (i32.add (global.get $text) (i32.shl (local.get $index) (i32.const 1)))
      (i32.shl (local.get $units) (i32.const 1)))
    (i32.store (local.get $read) (local.get $units)))

  (func (export "tree_sitter_log_callback") (param i32 i32))
  (func (export "tree_sitter_progress_callback") (param i32 i32) (result i32) (i32.const 0))
  (func (export "tree_sitter_query_progress_callback") (param i32) (result i32) (i32.const 0))
  (func (export "_abort_js") unreachable)
  (func (export "__assert_fail") (param i32 i32 i32 i32) unreachable)

  ;; Grows by a quarter more than asked for, or by the bare need; 1 if memory was had.
  (func (export "emscripten_resize_heap") (param $bytes i32) (result i32)
    (local $pages i32) (local $need i32)
    (local.set $pages (memory.size))
    (local.set $need
      (i32.sub
        (i32.add (i32.shr_u (local.get $bytes) (i32.const 16)) (i32.ne (i32.and (local.get $bytes) (i32.const 65535)) (i32.const 0)))
        (local.get $pages)))
    (if (i32.le_s (local.get $need) (i32.const 0)) (then (return (i32.const 1))))
    (if (i32.ne (memory.grow (i32.add (local.get $need) (i32.shr_u (local.get $pages) (i32.const 2)))) (i32.const -1))
      (then (return (i32.const 1))))
    (if (i32.ne (memory.grow (local.get $need)) (i32.const -1)) (then (return (i32.const 1))))
    (global.set $refused (i32.const 1))
    (i32.const 0))

  ;; No files in here: the errors are "not supported" and "not a file".
  (func (export "fd_write") (param i32 i32 i32 i32) (result i32) (i32.const 52))
  (func (export "fd_seek") (param i32 i64 i32 i32) (result i32) (i32.const 70))
  (func (export "fd_close") (param i32) (result i32) (i32.const 52)))
