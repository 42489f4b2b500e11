import {serve} from '@hono/node-server';
import {Hono} from 'hono';

// The floor for the poll service: the same request and response, with nothing behind them.
const app = new Hono();
app.put('/polls/:poll/ballots', async context => {
  const {choices} = await context.req.json();
  return context.json({id: context.req.param('poll'), counts: {a: 1, b: 0, c: 0}, choices});
});
serve({fetch: app.fetch, port: 0}, ({port}) => console.log(`http://localhost:${port}/polls`));
