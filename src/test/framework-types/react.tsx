import type {} from 'eczema-guide/jsx';
import {EczemaPoll, JakFacts} from 'eczema-guide/react';

export const good = (
  <jak-facts
    layout="deck"
    heading-level="3"
    heading="Facts"
    saved={['infection']}
    className="wide"
    onfact-save={event => event.detail.fact.trim()}
    oncontent-error={event => event.detail.message.trim()}
  >
    <p slot="footer">Example Clinic</p>
  </jak-facts>
);

// @ts-expect-error -- there is no such layout
export const badValue = <jak-facts layout="heap" />;

// @ts-expect-error -- its heading has a level, not a size
export const badName = <jak-facts headingSize={3} />;

// @ts-expect-error -- the event says which poll, never what was chosen
export const badEvent = <eczema-poll onpoll-vote={event => event.detail.choices} />;

export const goodComponent = (
  <JakFacts
    layout="deck"
    headingLevel={3}
    content={{facts: ['A fact']}}
    saved={['infection']}
    own
    className="wide"
    ref={element => void element?.source?.trim()}
    onFactSave={event => event.detail.fact.trim()}
  >
    <p slot="footer">Example Clinic</p>
  </JakFacts>
);

// @ts-expect-error -- there is no such layout
export const badComponentValue = <JakFacts layout="heap" />;

// @ts-expect-error -- the event says which poll, never what was chosen
export const badComponentEvent = <EczemaPoll onPollVote={event => event.detail.choices} />;
