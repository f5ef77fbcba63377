#!/usr/bin/env bash
# Prints the section of a version in CHANGELOG.md. Fails if it is empty, or package.json has another version.
#
#     scripts/release-notes.sh v1.2.3
set -euo pipefail
cd "$(dirname "$0")/.."

tag="${1:?which version, such as v1.2.3?}"
if [[ ! "$tag" =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]]; then
  echo "found the tag $tag; expected one like v1.2.3" >&2
  exit 1
fi
version="${tag#v}"

named="$(sed -n 's/^  "version": "\(.*\)",$/\1/p' package.json)"
if [ "$named" != "$version" ]; then
  echo "found version $named in package.json; expected the released version $version" >&2
  exit 1
fi

notes="$(awk -v heading="## $version" '
  index($0, "## ") == 1 { inside = $0 == heading || index($0, heading " ") == 1; next }
  inside
' CHANGELOG.md | sed '/./,$!d')"
if [ -z "$notes" ]; then
  echo "found nothing under \"## $version\" in CHANGELOG.md; expected the changes of this version" >&2
  exit 1
fi
printf '%s\n' "$notes"
