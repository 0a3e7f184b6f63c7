;; Instantiated after tree-sitter's core: does in one call what would take the host one call a node.
(module
  (import "env" "memory" (memory 1))
  (import "core" "malloc" (func $malloc (param i32) (result i32)))
  (import "core" "ts_tree_root_node_wasm" (func $root (param i32)))
  (import "core" "ts_node_descendant_count_wasm" (func $count (param i32) (result i32)))
  (import "core" "ts_tree_cursor_new_wasm" (func $open (param i32)))
  (import "core" "ts_tree_cursor_delete_wasm" (func $close (param i32)))
  (import "core" "ts_tree_cursor_goto_first_child_wasm" (func $down (param i32) (result i32)))
  (import "core" "ts_tree_cursor_goto_next_sibling_wasm" (func $next (param i32) (result i32)))
  (import "core" "ts_tree_cursor_goto_parent_wasm" (func $up (param i32) (result i32)))
  (import "core" "ts_tree_cursor_current_node_type_id_wasm" (func $kind (param i32) (result i32)))
  (import "core" "ts_tree_cursor_current_node_is_missing_wasm" (func $missing (param i32) (result i32)))
  (import "core" "ts_tree_cursor_start_index_wasm" (func $start (param i32) (result i32)))
  (import "core" "ts_tree_cursor_end_index_wasm" (func $end (param i32) (result i32)))
  (import "core" "ts_tree_cursor_current_field_id_wasm" (func $field (param i32) (result i32)))
  (import "core" "ts_node_symbol_wasm" (func $node_kind (param i32) (result i32)))
  (import "core" "ts_node_end_index_wasm" (func $node_end (param i32) (result i32)))
  (import "core" "ts_query_matches_wasm"
    (func $matches (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (global $length (mut i32) (i32.const 0))

  ;; How many records the last walk, or how many matches the last search wrote.
  (func (export "length") (result i32) (global.get $length))

  ;; Flattens a whole tree. A record is 20 bytes (NodeRecord.cs):
  ;;   kind:u16, field:u15 + missing:1, start, end, parent, index after the last descendant
  (func (export "walk") (param $tree i32) (result i32)
    (local $records i32) (local $total i32) (local $at i32) (local $parent i32) (local $record i32) (local $from i32) (local $to i32)
    (call $root (local.get $tree))
    (local.set $total (call $count (local.get $tree)))
    (local.set $records (call $malloc (i32.mul (local.get $total) (i32.const 20))))
    (if (i32.eqz (local.get $records)) (then (return (i32.const 0))))
    (call $root (local.get $tree))
    (call $open (local.get $tree))
    (local.set $parent (i32.const -1))
    (block $done
      (loop $visit
        (br_if $done (i32.ge_u (local.get $at) (local.get $total)))
        (local.set $record (i32.add (local.get $records) (i32.mul (local.get $at) (i32.const 20))))
        (local.set $from (call $start (local.get $tree)))
        (local.set $to (call $end (local.get $tree)))
        (i32.store16 (local.get $record) (call $kind (local.get $tree)))
        (i32.store16 offset=2 (local.get $record)
          (i32.or
            (call $field (local.get $tree))
            ;; Only an empty node can be missing: spares a call for all others.
            (if (result i32) (i32.eq (local.get $from) (local.get $to))
              (then (i32.shl (i32.and (call $missing (local.get $tree)) (i32.const 1)) (i32.const 15)))
              (else (i32.const 0)))))
        (i32.store offset=4 (local.get $record) (local.get $from))
        (i32.store offset=8 (local.get $record) (local.get $to))
        (i32.store offset=12 (local.get $record) (local.get $parent))
        (if (i32.and (call $down (local.get $tree)) (i32.const 1))
          (then
            (local.set $parent (local.get $at))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br $visit)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (i32.store offset=16 (local.get $record) (local.get $at))
        (loop $climb
          (br_if $visit (i32.and (call $next (local.get $tree)) (i32.const 1)))
          (br_if $done (i32.eqz (i32.and (call $up (local.get $tree)) (i32.const 1))))
          (local.set $record (i32.add (local.get $records) (i32.mul (local.get $parent) (i32.const 20))))
          (i32.store offset=16 (local.get $record) (local.get $at))
          (local.set $parent (i32.load offset=12 (local.get $record)))
          (br $climb))))
    (call $close (local.get $tree))
    (global.set $length (local.get $at))
    (local.get $records))

  ;; Runs a query over a whole tree. What the core writes for a match (pattern, capture count, then per capture 24 bytes:
  ;; capture, and the node's 5 words id, start, row, column, alias) is kept, but row and column become end and kind.
  ;; $node is the core's transfer buffer, through which nodes are handed to it.
  (func (export "search") (param $query i32) (param $tree i32) (param $node i32) (result i32)
    (local $found i32) (local $at i32) (local $left i32) (local $captures i32)
    (call $root (local.get $tree))
    (call $matches (local.get $query) (local.get $tree)
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const -1) (i32.const -1))
    (global.set $length (i32.load (local.get $node)))
    (local.set $left (global.get $length))
    (local.set $found (i32.load offset=4 (local.get $node)))
    (local.set $at (local.get $found))
    (block $done
      (loop $match
        (br_if $done (i32.eqz (local.get $left)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (local.set $captures (i32.load offset=4 (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (loop $capture
          (br_if $match (i32.eqz (local.get $captures)))
          (local.set $captures (i32.sub (local.get $captures) (i32.const 1)))
          (memory.copy (local.get $node) (i32.add (local.get $at) (i32.const 4)) (i32.const 20))
          (i32.store offset=12 (local.get $at) (call $node_end (local.get $tree)))
          (memory.copy (local.get $node) (i32.add (local.get $at) (i32.const 4)) (i32.const 20))
          (i32.store offset=16 (local.get $at) (call $node_kind (local.get $tree)))
          (local.set $at (i32.add (local.get $at) (i32.const 24)))
          (br $capture))))
    (local.get $found)))
