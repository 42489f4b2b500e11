import {createApp, h, type GlobalComponents} from 'vue';
import {EczemaPoll, JakFacts} from 'eczema-guide/vue';

type Props<Tag extends keyof GlobalComponents> = Partial<
  InstanceType<GlobalComponents[Tag]>['$props']
>;

export const good: Props<'jak-facts'> = {
  layout: 'deck',
  'heading-level': '3',
  saved: ['infection'],
  class: 'wide',
  'onFact-save': event => event.detail.fact.trim(),
};

// @ts-expect-error -- there is no such layout
export const badValue: Props<'jak-facts'> = {layout: 'heap'};

// @ts-expect-error -- its heading has a level, not a size
export const badName: Props<'jak-facts'> = {headingSize: 3};

// @ts-expect-error -- the event says which poll, never what was chosen
export const badEvent: Props<'eczema-poll'> = {'onPoll-vote': event => event.detail.choices};

type ComponentProps = Partial<InstanceType<typeof JakFacts>['$props']>;

export const goodComponent: ComponentProps = {
  layout: 'deck',
  'heading-level': '3',
  content: {facts: ['A fact']},
  saved: ['infection'],
  'onFact-save': event => event.detail.fact.trim(),
};

export const app = createApp({}).component('EczemaPoll', EczemaPoll);
export const drawn = h(JakFacts, goodComponent);

// @ts-expect-error -- there is no such layout
export const badComponentValue: ComponentProps = {layout: 'heap'};
