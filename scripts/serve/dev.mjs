import Koa from 'koa';
import {listenNear} from './listen.mjs';
import {liveScript} from './live-script.mjs';
import {projectFiles} from './project-files.mjs';

const {middleware} = await liveScript();
const app = new Koa().use(middleware).use(projectFiles);
app.use(context => {
  if (context.path === '/') context.redirect('/demo/guide.html');
});

const port = await listenNear(app, Number(process.env.PORT ?? 8000));
console.log(`Pages reload after each save: http://localhost:${port}/demo/guide.html`);
