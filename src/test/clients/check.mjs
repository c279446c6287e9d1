// Asks a running server with the clients that people use, as they come from npm. Arguments: the server's port, a bearer token.
// Prints a line for each thing that is so; whatever is not ends the script with an error.
import assert from 'node:assert/strict';
import readline from 'node:readline';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { createClient as createEvents } from 'graphql-sse';
import { createClient as createSockets } from 'graphql-ws';
import WebSocket from 'ws';

const [port, bearer] = process.argv.slice(2);
const url = `http://localhost:${port}/graphql`;
const sockets = url.replace('http', 'ws');
const QUERY = '{ measure(id: "measure:notice-2020-163/6") { number } }';
const RECORDED = 'subscription { followUpRecorded { id } }';
const REFUSED = '{ auditTrail(first: 1) { totalCount } measure(id: "measure:notice-2020-163/6") { number } }';

const said = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Tells the test that something is to be done, and waits until it is. */
async function have(done) {
  console.log(`please ${done}`);
  await said.next();
}

const first = (client, operation) => new Promise((resolve, reject) => {
  let answer;
  client.subscribe(operation, { next: (value) => { answer ??= value; }, error: reject, complete: () => resolve(answer) });
});

const so = (what) => console.log(`so: ${what}`);

/** urql leaves a stream that it no longer wants to reject where nobody listens. */
process.on('unhandledRejection', (failure) => { if (failure.name !== 'AbortError') throw failure; });

// urql asks for events beside JSON with every query.
{
  const types = [];
  const client = new Client({
    url, preferGetMethod: false, exchanges: [cacheExchange, fetchExchange], fetchSubscriptions: true,
    fetch: async (...request) => { const response = await fetch(...request); types.push(response.headers.get('content-type')); return response; },
  });
  const { data, error } = await client.query(QUERY, {}).toPromise();
  assert.equal(error, undefined);
  assert.equal(data.measure.number, '6');
  assert.match(types[0], /^application\/graphql-response\+json/);
  so('a query of urql is answered in JSON');
  const partly = await client.query(REFUSED, {}).toPromise();
  assert.equal(partly.data.auditTrail, null);
  assert.equal(partly.data.measure.number, '6');
  assert.equal(partly.error.graphQLErrors[0].extensions.code, 'UNAUTHENTICATED');
  so('a root field that is refused leaves the others');
  const told = new Promise((resolve) => { const { unsubscribe } = client.subscription(RECORDED, {}).subscribe((result) => { resolve(result); unsubscribe(); }); });
  await have('record');
  assert.match((await told).data.followUpRecorded.id, /^follow-up:/);
  assert.match(types.at(-1), /^text\/event-stream/);
  so('a subscription of urql is told over events');
  await have('be alone');
}

// graphql-ws
{
  const client = createSockets({ url: sockets, webSocketImpl: WebSocket, connectionParams: { headers: { Authorization: `Bearer ${bearer}` } } });
  assert.equal((await first(client, { query: QUERY })).data.measure.number, '6');
  await client.dispose();
  so('headers in the payload of connection_init carry the token');
}
{
  const tokens = ['refused', bearer];
  const closed = [];
  const client = createSockets({
    url: sockets, webSocketImpl: WebSocket, retryAttempts: 3, retryWait: () => new Promise((go) => setTimeout(go, 50)),
    connectionParams: () => ({ Authorization: `Bearer ${tokens.length > 1 ? tokens.shift() : tokens[0]}` }), on: { closed: (event) => closed.push(event.code) },
  });
  assert.equal((await first(client, { query: QUERY })).data.measure.number, '6');
  assert.equal(closed[0], 4403);
  await client.dispose();
  so('a token that is refused is renewed by graphql-ws');
}
{
  const closed = [];
  const client = createSockets({
    url: sockets, webSocketImpl: WebSocket, lazy: false, retryAttempts: 20, retryWait: () => new Promise((go) => setTimeout(go, 100)),
    connectionParams: { Authorization: `Bearer ${bearer}` }, on: { closed: (event) => closed.push(event.code) },
  });
  const told = new Promise((resolve, reject) => client.subscribe({ query: RECORDED }, { next: resolve, error: reject, complete: () => reject(new Error('complete')) }));
  await have('subscribe');
  await have('expire');
  await have('subscribe');
  await have('record');
  assert.match((await told).data.followUpRecorded.id, /^follow-up:/);
  assert.ok(closed.includes(4403), `closed with ${closed}`);
  await client.dispose();
  await have('be alone');
  so('a subscription of graphql-ws goes on after its token expired');
}

// graphql-sse
{
  const client = createEvents({ url, headers: { Authorization: `Bearer ${bearer}` } });
  assert.equal((await first(client, { query: QUERY })).data.measure.number, '6');
  client.dispose();
  so('a query over events is answered and completed');
}
{
  const answers = [];
  const client = createEvents({ url, retryAttempts: 20, retry: () => new Promise((go) => setTimeout(go, 100)), headers: () => ({ Authorization: `Bearer ${bearer}` }) });
  const told = new Promise((resolve, reject) => client.subscribe({ query: RECORDED }, {
    next: (value) => { answers.push(value); if (value.data) resolve(value); }, error: reject, complete: () => reject(new Error('complete')),
  }));
  await have('subscribe');
  await have('expire');
  await have('subscribe');
  await have('record');
  assert.match((await told).data.followUpRecorded.id, /^follow-up:/);
  assert.equal(answers[0].errors[0].extensions.code, 'UNAUTHENTICATED');
  client.dispose();
  so('a subscription of graphql-sse goes on after its token expired');
}
process.exit(0);
