// `policy-calculator/vue`: <policy-calculator> as a component of Vue 3. docs/api.md says how.
import { defineComponent, getCurrentInstance, h, onBeforeUnmount, onMounted, shallowRef } from "vue";
import { attributesOf, eventTypes, listen, optionNames } from "./wrapper.js";

export const PolicyCalculator = defineComponent({
  name: "PolicyCalculator",
  props: [...optionNames],
  emits: [...eventTypes],
  inheritAttrs: false,
  setup(props, { attrs, emit, expose, slots }) {
    const element = shallowRef(null);
    const instance = getCurrentInstance();
    let end;
    onMounted(() => {
      end = listen(element.value, emit);
    });
    onBeforeUnmount(() => end());
    expose({ element });
    return () => {
      // To Vue, what a page has put on Object.prototype is given to every component and every element. Only what is
      // given to this one counts, because an option chooses which program runs.
      const given = instance.vnode.props ?? {};
      const own = optionNames.filter((name) => Object.hasOwn(given, name)).map((name) => [name, props[name]]);
      // ^ is Vue's sign for an attribute; it would set properties otherwise, and an empty text for what is taken away.
      const attributes = Object.entries(attributesOf(Object.fromEntries(own))).map(([name, text]) => [
        `^${name}`,
        text,
      ]);
      const all = { __proto__: null, ...attrs, ...Object.fromEntries(attributes), ref: element };
      return h("policy-calculator", all, slots.default?.());
    };
  },
});
