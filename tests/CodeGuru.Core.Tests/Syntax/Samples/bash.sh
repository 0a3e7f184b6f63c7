#!/usr/bin/env bash
# Packs a folder.
set -euo pipefail

readonly target="${1:-out}"
count=0

pack() {
  local name=$1 files=("$@")
  for file in "${files[@]}"; do
    if [[ -f "$file" && "$file" != *.tmp ]]; then
      tar --append -f "$name.tar" "$file" 2>/dev/null || return 1
      count=$((count + 1))
    elif [ -d "$file" ]; then
      continue
    fi
  done
  echo "packed $count files" >&2
}

case "$target" in
  out|build) mkdir -p "$target" ;;
  *) echo 'unknown' ; exit 2 ;;
esac

while read -r line; do
  printf '%s\n' "$line" | grep -v "^#" | sort > "$(mktemp)"
done < list.txt

cat <<EOF
Hello $USER
EOF
export PATH="$HOME/bin:$PATH"
pack "$target" * &
