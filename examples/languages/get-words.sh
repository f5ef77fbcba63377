#!/usr/bin/env bash
# Writes words.csv: 20,000 words of each of five languages, taken at equal distances from the word lists that Debian and Ubuntu ship.
set -euo pipefail
cd "$(dirname "$0")"

packages=$(mktemp -d)
trap 'rm -r "$packages"' EXIT
chmod 755 "$packages" # apt-get downloads as a user of its own.
cd "$packages"
lists=(wamerican wfrench wngerman witalian wspanish)
apt-get download -qq "${lists[@]}" 2> /dev/null || { apt-get update -qq && apt-get download -qq "${lists[@]}"; }
cd - > /dev/null
for package in "$packages"/*.deb; do dpkg-deb -x "$package" "$packages"; done

echo 'word,language' > "$packages"/words.csv
for language in american-english french ngerman italian spanish; do
  list="$packages/usr/share/dict/$language"
  # A word with an apostrophe is the possessive of another.
  LC_ALL=C grep -v "'" "$list" > "$packages"/list
  awk -v language="${language/ngerman/german}" -v size="$(wc -l < "$packages"/list)" \
    'int(NR * 20000 / size) > int((NR - 1) * 20000 / size) { print $0 "," language }' "$packages"/list
done | sed 's/american-english/english/' >> "$packages"/words.csv
mv "$packages"/words.csv .
