import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {freePort} from './free-port.mjs';

function spawnUntilExit(command, args, options) {
  const child = spawn(command, args, options);
  process.once('exit', () => child.kill());
  return child;
}

async function startDisplay(command) {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const child = spawnUntilExit(command, ['-displayfd', '3', '-nolisten', 'tcp'], {stdio});
  // The number and its newline may arrive separately, and Xvfb exits if the pipe closes between them.
  for await (const number of createInterface({input: child.stdio[3]})) return `:${number}`;
  throw new Error(`${command} gave no display`);
}

// Without a handler, the signal would end this process but not its children.
process.once('SIGTERM', () => process.exit(143));

/** Starts WebKitGTK's driver on a display of its own, for the life of this process. Returns its port. */
export async function startWebKitDriver({driver, display}) {
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: await startDisplay(display),
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Without a graphics card, WebKit's compositor takes a third of the time of the tests.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  spawnUntilExit(driver, [`--port=${port}`], {env, stdio: 'ignore'});
  return port;
}
