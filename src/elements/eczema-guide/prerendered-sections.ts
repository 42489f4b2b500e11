import {carryOver, controlsIn, focusedOf, refocus} from '../../shared/page/prerendered.js';

interface Section {
  readonly content: readonly ChildNode[];
  readonly height: number;
  readonly controls: ReturnType<typeof controlsIn>;
}

/** What was prerendered of a guide's sections. It stays, with its height, until the turn of each has come. */
export class PrerenderedSections {
  private readonly sections = new Map<string, Section>();
  private focused: Section['controls'][number] | undefined;
  private isTaken = false;

  /** Takes the content of all sections of a shadow root, before others are drawn there. */
  take(root: ParentNode): void {
    if (!this.isTaken) this.takeSections(root);
    this.isTaken = true;
    this.focused = focusedOf([...this.sections.values()].flatMap(({controls}) => controls));
  }

  private takeSections(root: ParentNode): void {
    for (const section of root.querySelectorAll<HTMLElement>('section'))
      this.sections.set(section.dataset.name!, {
        content: [...section.childNodes],
        height: section.getBoundingClientRect().height,
        controls: controlsIn(section),
      });
  }

  /** What stands in a section until it is drawn; nothing where none was prerendered. */
  contentOf(name: string): readonly ChildNode[] | undefined {
    return this.sections.get(name)?.content;
  }

  /** Keeps the height of those that wait; repeats in those that were drawn what a reader entered before. */
  updated(sections: Iterable<HTMLElement>, isDrawn: (name: string) => boolean): void {
    for (const section of sections) {
      const name = section.dataset.name!;
      const waiting = this.sections.get(name);
      const isWaiting = waiting && !isDrawn(name);
      section.style.minBlockSize = isWaiting ? `${waiting.height}px` : '';
      if (!waiting || isWaiting) continue;
      this.sections.delete(name);
      void carryOver(waiting.controls, this.focused, section);
    }
    // The section that it waits in may have moved.
    if (this.focused) refocus(this.focused);
  }
}
