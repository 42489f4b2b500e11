import type {ReactiveControllerHost} from 'lit';
import type {Json} from './json.js';
import {measureRoom} from './measure.js';
import {PausedWork} from './paused-work.js';
import {attributesFor, slotsFor, type Room} from './snippet.js';
import type {Chosen, State} from './state.js';

type Host = ReactiveControllerHost & {
  readonly state: State;
  readonly contents: ReadonlyMap<string, Json>;
};

/** Measures the space for the chosen widgets that have changed, once the publisher pauses. */
export class RoomController {
  /** The space for each measured widget; `undefined` for one that needs none. */
  rooms: ReadonlyMap<string, Room | undefined> = new Map();

  // The state of each widget when it was measured.
  private readonly measured = new Map<string, string>();

  constructor(private readonly host: Host) {
    new PausedWork(
      host,
      () => this.waiting,
      () => this.measure()
    );
  }

  /** Whether the space for a widget isn't known yet. */
  get waiting(): boolean {
    return this.changed.length > 0;
  }

  private async measure(): Promise<void> {
    const {changed, host} = this;
    const {state, contents} = host;
    const texts = changed.map(chosen => [chosen.tag, this.textOf(chosen)] as const);
    try {
      const rooms = await measureRoom({...state, widgets: changed}, contents);
      this.rooms = new Map([...this.rooms, ...rooms]);
    } finally {
      // The code reserves no space for widgets that could not be measured.
      for (const [tag, text] of texts) this.measured.set(tag, text);
    }
  }

  private get changed(): Chosen[] {
    const {keepRoom, widgets} = this.host.state;
    return keepRoom
      ? widgets.filter(chosen => this.measured.get(chosen.tag) !== this.textOf(chosen))
      : [];
  }

  /** Everything that a widget's height depends on, as one string to compare. */
  private textOf(chosen: Chosen): string {
    const {contents, state} = this.host;
    return JSON.stringify([
      attributesFor(state, chosen),
      slotsFor(state, chosen),
      contents.get(chosen.tag),
      state.font,
    ]);
  }
}
