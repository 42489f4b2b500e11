import {isServer} from 'lit';
import {
  computed,
  defineComponent,
  getCurrentInstance,
  h,
  onMounted,
  shallowRef,
  type DefineComponent,
  type VNode,
} from 'vue';
import {contentText, given, type ElementDescription, type Props} from './element-props.js';

function attributeValue(value: unknown): unknown {
  if (value === true) return '';
  return value === false ? undefined : value;
}

// `^` makes Vue write an attribute, also on a server, and `.` makes it set a property, also after hydration.
function elementProps({attributes}: ElementDescription, props: Props): Props {
  const entries = given(props).map(([key, value]): [string, unknown] =>
    key in attributes ? [`^${attributes[key]}`, attributeValue(value)] : [`.${key}`, value]
  );
  return Object.fromEntries(entries);
}

// The HTML of a server has the content as a JSON child, and Vue expects it there once.
function hasServerMarkup(): boolean {
  return isServer || Boolean(getCurrentInstance()?.vnode.el);
}

function contentChild(text: string): VNode {
  return h('script', {key: 'content', type: 'application/json', innerHTML: text});
}

/** A Vue component for one of our elements. */
export function vueComponent(description: ElementDescription): DefineComponent<Props> {
  const {name, tag, attributes, properties} = description;
  return defineComponent({
    name,
    props: [...Object.keys(attributes), ...properties],
    setup(props: Props, {slots}) {
      const text = computed(() => contentText(props.content));
      // A copy, so that a change inside reactive content counts as one, too.
      const content = computed(() => text.value && (JSON.parse(text.value) as unknown));
      const child = shallowRef(hasServerMarkup());
      onMounted(() => (child.value = false));
      return () => {
        const json = child.value && text.value ? [contentChild(text.value)] : [];
        const own = elementProps(description, {...props, content: content.value});
        return h(tag, own, [...json, ...(slots.default?.() ?? [])]);
      };
    },
  }) as unknown as DefineComponent<Props>;
}
