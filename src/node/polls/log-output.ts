import {once} from 'node:events';
import {fstatSync, writeSync} from 'node:fs';
import {Socket} from 'node:net';

/** Where the log goes. */
export interface LogOutput {
  write(line: string): void;
  /** Waits until everything written has been flushed, for a second at most. */
  end(): Promise<void>;
}

const maxWaiting = 1024 * 1024;
const flushTimeout = 1000;

/**
 * Writes to a file descriptor. A stalled reader of a pipe doesn't block the service: what doesn't fit into
 * a megabyte is dropped, and at the end the log waits a second for the reader.
 */
export function openLogOutput(descriptor: number): LogOutput {
  const stat = fstatSync(descriptor);
  return stat.isFIFO() || stat.isSocket() ? pipeOutput(descriptor) : fileOutput(descriptor);
}

function fileOutput(descriptor: number): LogOutput {
  return {
    write: line => void writeSync(descriptor, line),
    end: () => Promise.resolve(),
  };
}

function pipeOutput(descriptor: number): LogOutput {
  const pipe = new Socket({fd: descriptor, readable: false, writable: true});
  // The service outlives the reader of its log.
  pipe.on('error', () => {});
  pipe.unref();
  return {
    write(line) {
      if (pipe.writable && pipe.writableLength + line.length <= maxWaiting) pipe.write(line);
    },
    async end() {
      if (pipe.destroyed) return;
      const limit = setTimeout(() => pipe.destroy(), flushTimeout);
      pipe.end(() => pipe.destroy());
      await once(pipe, 'close');
      clearTimeout(limit);
    },
  };
}
