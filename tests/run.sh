#!/usr/bin/env bash
# Builds everything and runs every test. Needs the .NET SDK; installs Debian's Chromium (its headless shell, which is faster, or the whole) where it is missing and may.
# Ends with "N passed, N failed" and fails when a test did, or when a suite ran none.
set -u
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if ! command -v chromium-headless-shell >/dev/null && [ -z "${AFGHANWATCH_CHROMIUM:-}" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Debian's chromium-headless-shell for the browser tests"
    install() { DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -qq "$1"; }
    { install chromium-headless-shell || { timeout 300 apt-get update -qq && { install chromium-headless-shell || command -v chromium || install chromium; }; }; } >/dev/null 2>&1 \
      || command -v chromium >/dev/null || echo "chromium could not be installed"
  elif ! command -v chromium >/dev/null; then
    echo "chromium is missing: install it (apt-get install chromium-headless-shell) or name it in AFGHANWATCH_CHROMIUM; the browser tests will fail"
  fi
fi

if ! dotnet build AfghanWatch.sln --nologo -v quiet; then
  echo "The build failed."
  echo "0 passed, 1 failed"
  exit 1
fi

passed=0
failed=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for suite in AfghanWatch.News.Tests AfghanWatch.Web.Tests AfghanWatch.Browser.Tests; do
  echo
  echo "== $suite"
  dotnet run --no-build --project "tests/$suite" -- -noLogo -noColor -xml "$results/$suite.xml"
  code=$?
  counts=$(grep -o '<assembly [^>]*' "$results/$suite.xml" 2>/dev/null | head -1)
  count() { echo "$counts" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*'; }
  suite_passed=$(count passed)
  suite_failed=$(( $(count failed || echo 0) + $(count errors || echo 0) ))
  if [ "${suite_passed:-0}" = 0 ] || { [ "$code" != 0 ] && [ "$suite_failed" = 0 ]; }; then
    echo "$suite ended with code $code and ${suite_passed:-0} passed tests: counted as a failure"
    suite_failed=$((suite_failed + 1))
  fi
  passed=$((passed + ${suite_passed:-0}))
  failed=$((failed + suite_failed))
done

echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
