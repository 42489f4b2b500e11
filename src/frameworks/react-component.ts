import {createComponent} from '@lit/react';
import * as React from 'react';
import {contentText, given, type ElementDescription, type Props} from './element-props.js';

type Component = React.ForwardRefExoticComponent<Props & React.RefAttributes<HTMLElement>>;

// React writes everything else as attributes, also on a server, where it drops properties.
function classWith(properties: readonly string[]): new () => HTMLElement {
  class Properties {}
  for (const name of properties) Object.defineProperty(Properties.prototype, name, {value: null});
  return Properties as new () => HTMLElement;
}

function elementProps({attributes}: ElementDescription, props: Props): Props {
  return Object.fromEntries(given(props).map(([key, value]) => [attributes[key] ?? key, value]));
}

const neverChanges = () => () => {};

// The HTML of a server has the content as a JSON child, and React expects it there once.
function useServerMarkup(): boolean {
  return React.useSyncExternalStore(
    neverChanges,
    () => false,
    () => true
  );
}

function contentChild(text: string): React.ReactNode {
  const html = {__html: text};
  return React.createElement('script', {type: 'application/json', dangerouslySetInnerHTML: html});
}

/** A React component for one of our elements. */
export function reactComponent(description: ElementDescription): Component {
  const {name, tag, properties, events} = description;
  const options = {react: React, tagName: tag, elementClass: classWith(properties), events};
  // The build writes types of its own for each element.
  const Element = createComponent(options) as unknown as Component;
  const Component = React.forwardRef<HTMLElement, Props>((props, ref) => {
    const {children, content, ...rest} = props;
    const text = contentText(content);
    const hasChild = useServerMarkup() && text !== undefined;
    // A new object with the same words doesn't cause another drawing.
    const kept = React.useMemo(() => content, [text]);
    const own = elementProps(description, {...rest, content: kept});
    const inside = [hasChild && contentChild(text), children as React.ReactNode];
    return React.createElement(Element, {...own, ref}, ...inside);
  });
  Component.displayName = name;
  return Component;
}
