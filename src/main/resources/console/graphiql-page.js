// GraphiQL on this server's schema, with everything it needs from this server.
import { createClient } from './lib/graphql-ws/client.mjs';
import { examples } from './examples.js';
import { authorization, bearer, enter, session } from './session.js';

const { React, ReactDOM, GraphiQL } = globalThis;

const sockets = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  connectionParams: authorization,
});

const send = GraphiQL.createFetcher({ url: '/graphql', wsClient: sockets });

/** The token of the field above, unless the header editor names another. */
const fetcher = (operation, options = {}) => send(operation, { ...options, headers: { ...authorization(), ...options.headers } });

function say() {
  document.getElementById('token-said').textContent = session.token ? `✓ ${bearer.value.name} ${bearer.value.roles.join(' ')}` : '';
}

document.getElementById('token').addEventListener('submit', (event) => {
  event.preventDefault();
  enter(document.getElementById('token-text').value);
  say();
  draw();
});

/** Drawn anew under another token, since what it may see of the schema may differ. */
function draw() {
  root.render(React.createElement(GraphiQL, {
    key: session.token, fetcher, defaultTabs: examples.map((query) => ({ query })), shouldPersistHeaders: false, isHeadersEditorEnabled: true,
  }));
}

const root = ReactDOM.createRoot(document.getElementById('graphiql'));
document.getElementById('token-text').value = session.token;
say();
draw();
