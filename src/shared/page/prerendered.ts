type Control = HTMLDetailsElement | HTMLInputElement | HTMLTextAreaElement;

/**
 * What a reader can open, tick or write in, in the order of the page, that of elements inside included. The sections of a
 * guide are for themselves.
 */
export function controlsIn(root: ParentNode): Control[] {
  const selector = root instanceof Element ? '*' : ':not(section[data-name] *)';
  return [...root.querySelectorAll(selector)].flatMap(element => {
    if (element.shadowRoot) return controlsIn(element.shadowRoot);
    return element.matches('details, input, textarea') ? [element as Control] : [];
  });
}

const isTick = ({type}: HTMLInputElement) => type === 'checkbox' || type === 'radio';

function wasUsed(control: Control): boolean {
  if (control instanceof HTMLDetailsElement) return control.open;
  const {checked, defaultChecked, value, defaultValue, type} = control as HTMLInputElement;
  if (!isTick(control as HTMLInputElement)) return value !== defaultValue;
  // Of radios, the one that lost its tick says nothing.
  return checked !== defaultChecked && (checked || type === 'checkbox');
}

function repeat(last: Control, control: Control): void {
  if (control instanceof HTMLDetailsElement) {
    control.open = true;
    return;
  }
  const {value, checked} = last as HTMLInputElement;
  Object.assign(control, {value, checked});
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
}

async function drawn(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    await (element as {updateComplete?: Promise<boolean>}).updateComplete;
    if (element.shadowRoot) await drawn(element.shadowRoot);
  }
}

// White space differs in what was prerendered.
const wordsOf = (control: Control) =>
  (control.firstElementChild ?? control.parentElement!).textContent.replace(/\s/g, '');

// Of `<details>`, its summary takes the focus.
const focusPart = (control: Control) => (control.firstElementChild ?? control) as HTMLElement;

/** Which of these controls has the focus. */
export const focusedOf = (controls: readonly Control[]): Control | undefined =>
  controls.find(control => focusPart(control).matches(':focus'));

/** Gives a control the focus that it lost with its place on the page, unless a reader went elsewhere since. */
export function refocus(control: Control): void {
  if (document.activeElement === document.body) focusPart(control).focus({preventScroll: true});
}

/**
 * Repeats in an element's own drawing what a reader did in the prerendered one before the script came, and which control
 * had the focus.
 */
export async function carryOver(
  last: readonly Control[],
  focused: Control | undefined,
  root: ParentNode
): Promise<void> {
  const used = last.filter(control => control === focused || wasUsed(control));
  if (!used.length) return;
  await drawn(root);
  const controls = controlsIn(root);
  // What a reader did in another widget may have added some, such as questions to pick.
  for (const control of used) {
    const isSame = (each: Control) => wordsOf(each) === wordsOf(control);
    const same = controls.filter(isSame)[last.filter(isSame).indexOf(control)];
    if (same && wasUsed(control)) repeat(control, same);
    if (same && control === focused) refocus(same);
  }
}

/** What was prerendered of an element, until its own drawing takes the place. */
export class Prerendered {
  private nodes: readonly ChildNode[] = [];

  /** Whether there is any still on the page. */
  get present(): boolean {
    return this.nodes.length > 0;
  }

  /** Takes what stands in a shadow root before the element draws. */
  take(root: ShadowRoot | null): void {
    this.nodes = [...(root?.childNodes ?? [])];
  }

  /** Removes it, and repeats in what was drawn what a reader entered in these controls. */
  giveWay(entered: readonly Control[], root: ParentNode): void {
    if (!this.present) return;
    const focused = focusedOf(entered);
    for (const node of this.nodes) node.remove();
    this.nodes = [];
    void carryOver(entered, focused, root);
  }
}
