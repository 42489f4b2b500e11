import {parseArgs} from 'node:util';
import Koa from 'koa';
import {compressed} from './compressed.mjs';
import {demoPolls} from './demo-polls.mjs';
import {listenNear} from './listen.mjs';
import {projectFiles} from './project-files.mjs';

const {values} = parseArgs({options: {port: {type: 'string'}, votes: {type: 'string'}}});
const port = Number(values.port ?? process.env.PORT ?? 8000);

const app = new Koa();
app.use(compressed);
app.use(projectFiles);
app.use(await demoPolls(values.votes));
app.use(context => {
  if (context.path === '/' || context.path === '/demo') context.redirect('/demo/');
});

const listening = await listenNear(app, port);
console.log(`Demo: http://localhost:${listening}/demo/`);
