/** The part of a logger that the service uses; pino's loggers have it. */
export interface ServiceLog {
  debug(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
