import {Option, type Command} from 'commander';
import {Refusal} from './refusal.js';

/** Collects the values of an option that may be given several times. */
export const collect = (value: string, values: readonly string[]): string[] => [...values, value];

const listOption = (flags: string, description: string) =>
  new Option(flags, `${description} (repeat for more)`).argParser(collect).default([]);

/** The languages that a file includes besides English. */
export const languageOption = () =>
  listOption('--lang <code>', 'a language besides English: ar, de, es or fr');

/** A publisher's own content. */
export const contentOption = () =>
  listOption('--content <file>', 'content that replaces the built-in content');

/** Runs the action of a command; a `Refusal` ends it with just its message. */
export async function explainRefusals(command: Command, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    command.error(`error: ${error.message}`);
  }
}
