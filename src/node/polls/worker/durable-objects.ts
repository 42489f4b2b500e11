// The part of Cloudflare's types that is used here: their package would replace the types of Node.

/** One SQLite database inside of Cloudflare, with the code that runs beside it. */
export interface ObjectState {
  readonly storage: {
    readonly sql: {exec(statement: string, ...values: unknown[]): {toArray(): unknown[]}};
    transactionSync<Result>(act: () => Result): Result;
  };
}

/** Sends requests to an object. */
export interface ObjectStub {
  fetch(address: string, init: RequestInit): Promise<Response>;
}

/** All objects of a class, by name. */
export interface ObjectNamespace {
  idFromName(name: string): unknown;
  get(id: unknown): ObjectStub;
}

/** The bindings that `wrangler.jsonc` and its secrets give to the worker. */
export interface WorkerEnv {
  /** The objects that hold the ballots. */
  readonly BALLOTS: ObjectNamespace;
  /** Sites whose pages may vote, separated by commas; `*` for all. */
  readonly ORIGINS?: string;
  /** The token for the routes below `/admin`; without it there are none. */
  readonly ADMIN_TOKEN?: string;
  /** The password for `/results`, a page with all results; without it there is none. */
  readonly RESULTS_PASSWORD?: string;
  /** New ballots that a network may send at once. */
  readonly BURST?: string;
  /** New ballots that it may send a second after that. */
  readonly RATE?: string;
  /** The votes per second from which on the ballots of a poll are spread over sixteen objects. */
  readonly SPREAD_ABOVE?: string;
}
