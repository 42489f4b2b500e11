import {Option, type Command} from 'commander';
import {Refusal} from './refusal.js';

/** Reads an option that may be given again and again as a list. */
export const collect = (value: string, values: readonly string[]): string[] => [...values, value];

const listOption = (flags: string, description: string) =>
  new Option(flags, `${description} (again for more)`).argParser(collect).default([]);

/** The languages that a file has beside English. */
export const languageOption = () =>
  listOption('--lang <code>', 'a language beside English: ar, de, es or fr');

/** A publisher's own content. */
export const contentOption = () =>
  listOption('--content <file>', 'content in place of the built-in one');

/** Does what a command is for; a refusal ends it with its sentence alone. */
export async function explainRefusals(command: Command, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    command.error(`error: ${error.message}`);
  }
}
