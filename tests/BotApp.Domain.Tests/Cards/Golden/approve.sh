#!/usr/bin/env bash
# usage: approve.sh CARD[.CASE]   renames *.received.json to the approved name, after you have read them
set -eu
cd "$(dirname "$0")"
for received in "${1:?which card}".*received.json; do
  mv -v "$received" "${received%.received.json}.json"
done
