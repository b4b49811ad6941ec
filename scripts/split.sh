#!/usr/bin/env bash
# scripts/split.sh [FOLDER PROFILE]: the page's program in parts. Trunk runs it after every build (see Trunk.toml), once it
# has made the program in one piece; scripts/package.sh runs it with a folder and a profile.
#
# It begins again from the linker's own output, because wasm-bindgen throws away the relocations that splitting needs:
# build.rs asks the linker for them. src/parts.rs says what is in which part.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

folder=${1:-${TRUNK_STAGING_DIR:?is set by Trunk; otherwise name a folder and a profile}}
profile=${2:-${TRUNK_PROFILE:?}}
bin=policy-calculator-page
linked=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$profile/$bin.wasm
# C's collation keeps the order, which is the cascade, the same on every machine.
LC_ALL=C
styles=(static/styles/parts/*/*.css)

# One hash in every name, of all that goes in. A part holds absolute addresses of its own build, so the parts of two builds
# must never meet: who has an old page open gets "not found" for a part, never one that does not fit.
inputs=("$linked" "${styles[@]}" texts/*.ftl static/offline.js static/watch.js scripts/split.sh scripts/split.mjs scripts/environment.sh Cargo.lock package-lock.json)
name=$bin-$(cat "${inputs[@]}" | sha256sum | cut -c1-16)

whole=$(mktemp -d)
trap 'rm -rf "$whole"' EXIT
wasm-split-cli --target web --out-name "$name" "$linked" "$whole"
# What holds the stack pointer, the table and the memory stays exported: the parts share them.
wasm-bindgen --target web --no-typescript --omit-default-module-path --keep-lld-exports \
  --out-dir "$whole/glue" --out-name "$name" "$whole/$name.wasm"
rm "$whole/$name.wasm"
mv "$whole"/glue/* "$whole/"
rmdir "$whole/glue"

# What Trunk has made of the program in one piece would not run; its names stand in index.html.
if [ -e "$folder/index.html" ]; then
  in_one=$(basename "$(echo "$folder/$bin"-*_bg.wasm)" _bg.wasm)
  rm "$folder/$in_one.js" "$folder/${in_one}_bg.wasm"
  sed -i "s|$in_one|$name|g" "$folder/index.html"
fi
rm -f "$folder/$bin"-* "$folder/parts-$bin"-*
if [ -e "$folder/index.html" ]; then
  for also in offline watch; do cp "static/$also.js" "$folder/$name-$also.js"; done
fi
node scripts/split.mjs "$whole" "$folder" "$name" "$profile"
for part in static/styles/parts/*/; do
  cat "$part"*.css >"$folder/$name-$(basename "$part").css"
done

# The words of the screen, in files a language. The program has no names for them, so they belong to one build as its parts do.
for texts in texts/*.ftl; do
  tag=$(basename "$texts" .ftl)
  for group in first results further; do
    # What scripts/build.sh sets for the page is not for the tool.
    env -u RUSTC_BOOTSTRAP -u CARGO_UNSTABLE_BUILD_STD -u CARGO_UNSTABLE_BUILD_STD_FEATURES \
      cargo run --quiet -p tool --bin policy-calculator -- texts --lang "$tag" --group "$group" >"$folder/$name-$tag-$group.json"
  done
done

if [ "$profile" = release ]; then
  # From flat code, and twice: each finds what the other leaves, 1 kB together. That nothing lies in the first kilobyte of
  # memory (the end of the stack, which has a thousand of them) saves another. In the order of their names, functions of
  # one kind lie side by side, which compresses better: 1 kB again. The features are what the compiler uses by default.
  for program in "$folder/$name"*.wasm; do
    wasm-opt --enable-bulk-memory --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int \
      --enable-reference-types --enable-sign-ext --one-caller-inline-max-function-size=1 \
      --always-inline-max-function-size=4 --low-memory-unused --flatten --rereloop -Oz -Oz --reorder-functions-by-name --strip-debug --strip-producers --strip-target-features \
      "$program" --output "$program"
  done
fi

# Last, because it names each file of the page with its hash.
[ ! -e "$folder/index.html" ] || node scripts/offline.mjs "$folder"
