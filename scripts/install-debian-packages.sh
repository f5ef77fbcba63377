#!/usr/bin/env bash
# Installs the programs that the privileged tests need: a registry, a container engine, the parts of a
# cluster that Kubernetes does not contain, a browser, a compiler, a
# renderer of GitHub's Markdown, and systemd, which verifies unit files.
set -euo pipefail
packages=(docker.io qemu-user-static docker-registry containerd runc containernetworking-plugins etcd-server skopeo iptables apache2-utils openssl chromium g++ cmark-gfm systemd)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
