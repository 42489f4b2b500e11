/** A question that a reader may take to the visit. Own questions have no id. */
export interface Question {
  readonly id?: string;
  readonly text: string;
}

/** One line of what a reader entered, in words that can be printed. */
export interface EntryItem {
  readonly id?: string;
  readonly text: string;
  /** Its label where space is short. */
  readonly label?: string;
  /** The answer given, or the reason why it matters. */
  readonly detail?: string;
}

/** What a reader entered in one widget, and the questions that follow from it. */
export interface GuideEntry {
  readonly kind: 'answers' | 'picked' | 'flagged' | 'saved';
  readonly items: readonly EntryItem[];
  readonly asks?: readonly Question[];
}

/** Everything that readers entered in the widgets of one guide, by widget. */
export type GuideState = ReadonlyMap<object, GuideEntry>;

/** The state before anyone entered anything. */
export const emptyState: GuideState = new Map();

/** The state with a widget's last entry replaced; an entry without items removes it. */
export function withEntry(state: GuideState, widget: object, entry: GuideEntry): GuideState {
  if (!entry.items.length) return withoutEntry(state, widget);
  return new Map(state).set(widget, entry);
}

/** The state without a widget's entry. */
export function withoutEntry(state: GuideState, widget: object): GuideState {
  if (!state.has(widget)) return state;
  const next = new Map(state);
  next.delete(widget);
  return next;
}

/** All items of one kind, in the order in which widgets first gave them. */
export function itemsOf(state: GuideState, kind: GuideEntry['kind']): EntryItem[] {
  return [...state.values()].filter(entry => entry.kind === kind).flatMap(entry => entry.items);
}

/** The questions that follow from answers and factors, each text once. */
export function suggestedQuestions(state: GuideState): Question[] {
  const asks = [...state.values()].flatMap(entry => entry.asks ?? []);
  return [...new Map(asks.map(ask => [ask.text, ask])).values()];
}
