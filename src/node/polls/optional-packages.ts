import {Refusal} from '../refusal.js';

/** Packages that only the poll service needs, so that installing just the elements doesn't include them. */
interface OptionalPackages {
  readonly 'better-sqlite3': typeof import('better-sqlite3');
  readonly pg: typeof import('pg');
  readonly pino: typeof import('pino');
  readonly 'prom-client': typeof import('prom-client');
}

type Loaded<Name extends keyof OptionalPackages> = {
  [Key in Name]: {default: OptionalPackages[Key]};
};

async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    // If a package can't find another module, its installation is broken; it isn't absent.
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(`'${name}'`)) return undefined;
    throw error;
  }
}

/** Loads optional packages by name. Throws a `Refusal` with the command that installs the missing ones. */
export async function loadOptional<Name extends keyof OptionalPackages>(
  ...names: Name[]
): Promise<Loaded<Name>> {
  const modules = await Promise.all(names.map(load));
  const missing = names.filter((_, index) => !modules[index]);
  if (missing.length)
    throw new Refusal(
      `Votes need ${missing.join(', ')}. Install beside the command:\n` +
        `  npm install eczema-guide ${names.join(' ')}`
    );
  return Object.fromEntries(names.map((name, index) => [name, modules[index]])) as Loaded<Name>;
}
