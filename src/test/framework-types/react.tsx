import type {} from 'eczema-guide/jsx';

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
