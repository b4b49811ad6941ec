#!/usr/bin/env bash
# scripts/serve.sh: the page at http://127.0.0.1:8080/, built again after every change. PORT=9000 chooses another port.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

port=${PORT:-8080}
# Asked before the minutes of compiling, not after them.
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "port $port is in use. Choose another: PORT=$((port + 1)) scripts/serve.sh"
fi

scripts/setup.sh serve
say "Compiling the page: a few minutes the first time, seconds after a change."
say "Then open http://127.0.0.1:$port/ and reload it after a change. Ctrl+C ends."
exec trunk serve --port "$port"
