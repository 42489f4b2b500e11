/** What the service says of itself; pino's loggers can. */
export interface ServiceLog {
  debug(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
