import {once} from 'node:events';

/** Listens on a port, or on the next free one, which it logs. Returns the port. */
export async function listenNear(app, port) {
  const server = app.listen(port);
  try {
    await once(server, 'listening');
    return server.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    return listenNear(app, port + 1);
  }
}
