interface Mark {
  readonly id: string;
  readonly verdict: string;
  readonly harmMissing: boolean;
  readonly comment: string;
  readonly quote: string;
  readonly seconds: number;
}

/**
 * The script of a packet's page. Its source is written into that page, so it uses nothing from outside of this
 * class.
 */
export class PacketClient {
  private seconds = 0;
  private readonly secondsOf = new Map<string, number>();
  private current = '';
  private saved = true;
  private readonly claims: HTMLElement[];

  constructor(private readonly page: Document) {
    this.claims = [...page.querySelectorAll<HTMLElement>('.claim')];
    page.addEventListener('input', event => this.handleInput(event));
    page.addEventListener('focusin', event => this.handleFocus(event));
    this.find('#save').addEventListener('click', () => this.save());
    this.find('#print').addEventListener('click', () => window.print());
    this.find('#load').addEventListener('change', () => void this.load());
    this.find('#show').addEventListener('change', () => this.filter());
    window.addEventListener('beforeunload', event => {
      if (!this.saved) event.preventDefault();
    });
    setInterval(() => this.tick(), 1000);
    this.update();
  }

  private find<Found extends HTMLElement>(selector: string): Found {
    return this.page.querySelector<Found>(selector)!;
  }

  private tick(): void {
    if (this.page.hidden || !this.current) return;
    this.seconds++;
    this.secondsOf.set(this.current, (this.secondsOf.get(this.current) ?? 0) + 1);
    this.find('#minutes').textContent = String(Math.floor(this.seconds / 60));
  }

  private handleFocus(event: Event): void {
    const claim = (event.target as Element).closest<HTMLElement>('.claim');
    if (claim) this.current = claim.id;
  }

  private handleInput(event: Event): void {
    if ((event.target as Element).closest('.bar')) return;
    this.saved = false;
    this.update();
  }

  private markOf(claim: HTMLElement): Mark {
    const checked = claim.querySelector<HTMLInputElement>('[type="radio"]:checked');
    const text = (name: string) =>
      claim.querySelector<HTMLTextAreaElement>(`[name="${name}"]`)!.value.trim();
    return {
      id: claim.id,
      verdict: checked ? checked.value : '',
      harmMissing: claim.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked,
      comment: text('comment'),
      quote: text('quote'),
      seconds: this.secondsOf.get(claim.id) ?? 0,
    };
  }

  private stateOf({verdict, harmMissing}: Mark): string {
    if (!verdict && !harmMissing) return 'waiting';
    return verdict === 'right' && !harmMissing ? 'right' : 'open';
  }

  /** Shows the progress of the review, and which points are open. */
  private update(): void {
    const open: HTMLElement[] = [];
    const counts = {judged: 0, safety: 0};
    for (const claim of this.claims) {
      const mark = this.markOf(claim);
      const state = this.stateOf(mark);
      claim.dataset.state = state;
      if (mark.verdict) counts.judged++;
      if (mark.verdict && claim.dataset.tier === 'A') counts.safety++;
      if (state === 'open') open.push(this.openPoint(claim, mark));
    }
    this.find<HTMLProgressElement>('#progress').value = counts.judged;
    this.find('#judged').textContent = String(counts.judged);
    this.find('#safety').textContent = String(counts.safety);
    this.find('#open-count').textContent = String(open.length);
    this.find('#open').replaceChildren(...open);
  }

  private openPoint(claim: HTMLElement, {verdict, harmMissing, comment}: Mark): HTMLElement {
    const label = claim.querySelector(`[value="${verdict}"]`)?.parentElement?.textContent ?? '';
    const parts = [label.trim(), harmMissing ? 'A harm is missing' : '', comment];
    const item = this.page.createElement('li');
    const link = this.page.createElement('a');
    link.href = `#${claim.id}`;
    link.textContent = claim.querySelector('.words span')!.textContent;
    item.append(link, ` ${parts.filter(Boolean).join('. ')}`);
    return item;
  }

  private filter(): void {
    const {value} = this.find<HTMLSelectElement>('#show');
    for (const claim of this.claims)
      claim.hidden = value !== 'all' && claim.dataset.state !== value;
  }

  private save(): void {
    const marks = this.claims.map(claim => ({
      ...this.markOf(claim),
      tier: claim.dataset.tier,
      claims: claim.dataset.claims!.split(' '),
      paths: [...claim.querySelectorAll('.paths code')].map(({textContent}) => textContent),
      words: Object.fromEntries(
        [...claim.querySelectorAll<HTMLElement>('.words span')].map(span => [
          span.lang,
          span.textContent,
        ])
      ),
    }));
    const reviewer = this.find<HTMLInputElement>('#reviewer').value.trim();
    const {kind} = this.page.body.dataset;
    const content = {kind, version: 1, reviewer, seconds: this.seconds, marks};
    const text = JSON.stringify(content, null, 2);
    const link = this.page.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
    link.download = 'marks.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    this.saved = true;
    this.showStatus('Saved as marks.json, in your folder for downloads.');
  }

  private showStatus(words: string): void {
    this.find('#status').textContent = words;
  }

  private async load(): Promise<void> {
    const input = this.find<HTMLInputElement>('#load');
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const given = JSON.parse(await file.text()) as {
        kind?: string;
        marks: Mark[];
        reviewer: string;
      };
      if (given.kind !== this.page.body.dataset.kind) throw new TypeError('no marks');
      this.applyMarks(given.marks, given.reviewer);
    } catch {
      this.showStatus(`${file.name} contains no marks. Choose a file that this page saved.`);
    }
    input.value = '';
  }

  private applyMarks(marks: readonly Mark[], reviewer: string): void {
    const found = marks.filter(mark => this.applyMark(mark));
    this.find<HTMLInputElement>('#reviewer').value = String(reviewer);
    this.seconds = marks.reduce((sum, {seconds}) => sum + (Number(seconds) || 0), 0);
    const judged = found.filter(({verdict}) => verdict).length;
    const lost = marks.filter(({verdict}) => verdict).length - judged;
    this.update();
    this.showStatus(
      `Loaded ${judged} marks.${lost ? ` ${lost} belong to words that have changed since: judge these again.` : ''}`
    );
  }

  private applyMark({id, verdict, harmMissing, comment, quote, seconds}: Mark): boolean {
    const claim = this.claims.find(each => each.id === id);
    if (!claim) return false;
    for (const radio of claim.querySelectorAll<HTMLInputElement>('[type="radio"]'))
      radio.checked = radio.value === verdict;
    claim.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked = Boolean(harmMissing);
    claim.querySelector<HTMLTextAreaElement>('[name="comment"]')!.value = String(comment ?? '');
    claim.querySelector<HTMLTextAreaElement>('[name="quote"]')!.value = String(quote ?? '');
    this.secondsOf.set(id, Number(seconds) || 0);
    return true;
  }
}
