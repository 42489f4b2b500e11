import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Json} from './json.js';
import {makeOwnScript, type OwnScript} from './own-script.js';
import type {State} from './state.js';

type Host = ReactiveControllerHost & {
  readonly state: State;
  readonly contents: ReadonlyMap<string, Json>;
  attempt<Loaded>(loading: Promise<Loaded>): Promise<Loaded | undefined>;
};

// Joining some hundred kilobytes must not slow somebody who types.
const pause = 400;

/** Makes the publisher's own script, where that is asked for, once the publisher pauses. */
export class ScriptController implements ReactiveController {
  /** The script that was made last; nothing before the first, and where its pieces could not be loaded. */
  script: OwnScript | undefined;

  // What it was made of.
  private made = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    if (this.waiting && !this.underWay) this.timer = setTimeout(() => void this.make(), pause);
  }

  /** Whether the script is not yet what was chosen. */
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
    this.underWay = true;
    this.script = await host.attempt(makeOwnScript(host.state, host.contents));
    this.made = wanted;
    this.underWay = false;
    host.requestUpdate();
  }
}
