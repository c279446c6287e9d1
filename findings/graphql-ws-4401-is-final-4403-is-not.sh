#!/usr/bin/env bash
# graphql-ws connects again after 4403 "Forbidden", and never after 4401 "Unauthorized".
#
# Version:   graphql-ws 6.0.6 (client) with ws 8.18.3, Node 20
# Guess:     a server that refuses a token, or lets one expire, closes with 4401, which the protocol itself has for "Unauthorized"; the
#            client connects again, since retryAttempts is 5 and shouldRetry always true, and asks connectionParams for a new token. Whoever is
#            forbidden, 4403, is not to come again.
# Behaviour: the other way about. 4401 is among the codes that the client takes for its own mistakes: it reports the close event as
#            an error, asks nothing of shouldRetry and connectionParams, and stays away. After 4403 it connects again with a new token.
# Seen by:   a server of 20 lines that closes the first connection, whose token is old, with either code.
# Way out:   close with 4403 where a new token would help, and keep 4401 for a subscribe before connection_init.
#
# Output:
#   4401: connected 1 time(s), error 4401
#   4403: connected 2 time(s), answered
#
# Needs Node 20 or later and npm, which fetches the pinned packages. Fails where the behaviour is another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts graphql@16.12.0 graphql-ws@6.0.6 ws@8.18.3 >/dev/null
cat >try.mjs <<'JS'
import { createClient } from 'graphql-ws';
import WebSocket, { WebSocketServer } from 'ws';

async function attempt(code) {
  let connections = 0;
  const server = new WebSocketServer({ port: 0, handleProtocols: () => 'graphql-transport-ws' });
  server.on('connection', (socket) => {
    connections += 1;
    socket.on('message', (text) => {
      const message = JSON.parse(text);
      if (message.type === 'connection_init') {
        if (message.payload.token === 'old') socket.close(code, 'token');
        else socket.send(JSON.stringify({ type: 'connection_ack' }));
      } else if (message.type === 'subscribe') {
        socket.send(JSON.stringify({ id: message.id, type: 'next', payload: { data: { a: 1 } } }));
        socket.send(JSON.stringify({ id: message.id, type: 'complete' }));
      }
    });
  });
  const tokens = ['old', 'new'];
  const client = createClient({
    url: `ws://localhost:${server.address().port}`, webSocketImpl: WebSocket, retryAttempts: 5, retryWait: async () => {}, shouldRetry: () => true,
    connectionParams: () => ({ token: tokens.shift() ?? 'new' }),
  });
  const outcome = await new Promise((resolve) => client.subscribe({ query: '{ a }' }, {
    next: () => {}, error: (failure) => resolve(`error ${failure.code}`), complete: () => resolve('answered'),
  }));
  console.log(`${code}: connected ${connections} time(s), ${outcome}`);
  await client.dispose();
  server.close();
}

await attempt(4401);
await attempt(4403);
process.exit(0);
JS
node try.mjs | tee seen
grep -qx '4401: connected 1 time(s), error 4401' seen
grep -qx '4403: connected 2 time(s), answered' seen
