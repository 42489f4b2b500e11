/** The description of an element for its wrapper; the build writes it from the manifest. */
export interface ElementDescription {
  /** The name of the component. */
  readonly name: string;
  readonly tag: string;
  /** The attribute that each prop is written to. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The properties that have no attribute. */
  readonly properties: readonly string[];
  /** The event of each listener. */
  readonly events: Readonly<Record<string, string>>;
}

export type Props = Readonly<Record<string, unknown>>;

const isGiven = ([, value]: [string, unknown]) => value !== undefined;

/** The props that have a value. */
export function given(props: Props): [string, unknown][] {
  return Object.entries(props).filter(isGiven);
}

/** Content as the text of a JSON child, in which no HTML parser finds the end of a script. */
export function contentText(content: unknown): string | undefined {
  if (content === undefined || content === null) return undefined;
  return JSON.stringify(content)?.replaceAll('<', '\\u003c');
}
