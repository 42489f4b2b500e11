import type {ReactiveControllerHost} from 'lit';
import type {Json} from './json.js';
import {makeOwnScript, type OwnScript} from './own-script.js';
import {PausedWork} from './paused-work.js';
import type {State} from './state.js';

type Host = ReactiveControllerHost & {
  readonly state: State;
  readonly contents: ReadonlyMap<string, Json>;
  attempt<Loaded>(loading: Promise<Loaded>): Promise<Loaded | undefined>;
};

/** Makes the publisher's own script, if it is wanted, once the publisher pauses. */
export class ScriptController {
  /** The last script; absent before the first, and if its parts could not be loaded. */
  script: OwnScript | undefined;

  // What it was made from.
  private made = '';

  constructor(private readonly host: Host) {
    new PausedWork(
      host,
      () => this.waiting,
      () => this.make()
    );
  }

  /** Whether the script doesn't have all choices yet. */
  get waiting(): boolean {
    const {place, widgets} = this.host.state;
    return place === 'bundle' && widgets.length > 0 && this.made !== this.wanted;
  }

  private get wanted(): string {
    const {contents, state} = this.host;
    return JSON.stringify([state.language, state.widgets.map(({tag}) => tag), [...contents]]);
  }

  private async make(): Promise<void> {
    const {host, wanted} = this;
    this.script = await host.attempt(makeOwnScript(host.state, host.contents));
    this.made = wanted;
  }
}
