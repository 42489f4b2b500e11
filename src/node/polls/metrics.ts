import type {ServiceLog} from './service-log.js';
import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import type {Histogram, Registry} from 'prom-client';
import {loadOptional} from './optional-packages.js';

/** What is known about a request while it is served. */
export interface RequestVariables {
  requestId: string;
  /** Where a vote came from; used only for limits, never logged. */
  network: string;
  /** The poll that it is about, once that is known to exist. */
  poll: string | undefined;
}

/** Numbers about the service, none of them about a voter. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
}

/** Starts counting. */
export async function startMetrics(): Promise<Metrics> {
  const {
    'prom-client': {default: prometheus},
  } = await loadOptional('prom-client');
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({register: registry});
  const requests = new prometheus.Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  return {registry, requests};
}

/**
 * Counts and logs every request: by the name of its route, never by its path, and never with an
 * address or anything else that the caller sent.
 */
export function observe(
  log: ServiceLog,
  requests?: Metrics['requests']
): MiddlewareHandler<{Variables: RequestVariables}> {
  return async (context, next) => {
    const begin = performance.now();
    const id = context.get('requestId');
    context.header('x-request-id', id);
    context.header('x-content-type-options', 'nosniff');
    await next();
    const {method} = context.req;
    const {status} = context.res;
    const milliseconds = performance.now() - begin;
    const route = routePath(context, -1);
    requests?.observe({method, route, status}, milliseconds / 1000);
    log.debug(
      {id, method, route, poll: context.get('poll'), status, ms: Math.round(milliseconds)},
      'request'
    );
  };
}
