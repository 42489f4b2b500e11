import {carryOver, controlsIn} from '../../shared/page/prerendered.js';

interface Section {
  readonly content: DocumentFragment;
  readonly height: number;
  readonly controls: ReturnType<typeof controlsIn>;
}

/** What was prerendered of a guide's sections. It stays, with its height, until the turn of each has come. */
export class PrerenderedSections {
  private readonly sections = new Map<string, Section>();
  private isTaken = false;

  /** Takes the content out of all sections of a shadow root, before others are drawn there. */
  take(root: ParentNode): void {
    if (this.isTaken) return;
    this.isTaken = true;
    const sections = [...root.querySelectorAll<HTMLElement>('section')];
    // All are measured before anything changes.
    const heights = sections.map(section => section.getBoundingClientRect().height);
    for (const [place, section] of sections.entries()) {
      const content = document.createDocumentFragment();
      content.append(...section.childNodes);
      this.sections.set(section.dataset.name!, {
        content,
        height: heights[place],
        controls: controlsIn(content),
      });
    }
  }

  /** What stands in a section until it is drawn; nothing where none was prerendered. */
  contentOf(name: string): DocumentFragment | undefined {
    return this.sections.get(name)?.content;
  }

  /** Keeps the height of those that wait; repeats in those that were drawn what a reader entered before. */
  updated(sections: Iterable<HTMLElement>, isDrawn: (name: string) => boolean): void {
    for (const section of sections) {
      const name = section.dataset.name!;
      const {height, controls} = this.sections.get(name) ?? {};
      if (!controls) continue;
      section.style.minBlockSize = isDrawn(name) ? '' : `${height}px`;
      if (!isDrawn(name)) continue;
      this.sections.delete(name);
      void carryOver(controls, section);
    }
  }
}
