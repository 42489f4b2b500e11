import type {ReactiveController, ReactiveControllerHost} from 'lit';

// Slow work must not hold up typing.
const pause = 400;

/** Does its element's waiting work once the publisher pauses. */
export class PausedWork implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isWaiting: () => boolean,
    private readonly work: () => Promise<void>
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    if (this.isWaiting() && !this.underWay) this.timer = setTimeout(() => void this.begin(), pause);
  }

  private async begin(): Promise<void> {
    this.underWay = true;
    try {
      await this.work();
    } finally {
      this.underWay = false;
      this.host.requestUpdate();
    }
  }
}
