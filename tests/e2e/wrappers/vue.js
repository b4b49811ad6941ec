// A program in Vue that shows the calculator. wrappers.test.mjs bundles it, and draws it on a server.
import { PolicyCalculator } from "policy-calculator/vue";
import { createApp, createSSRApp, h, shallowRef } from "vue";
import { renderToString } from "vue/server-renderer";

const page = (first, host) => ({
  setup() {
    const options = shallowRef(first);
    Object.assign(host, {
      set(next) {
        options.value = next;
      },
    });
    const heard = (type) => (detail) => host.heard.push([type, detail]);
    const more = {
      id: "one",
      class: "wide",
      ref: (component) => {
        host.element = component?.element;
      },
      onReady: heard("ready"),
      onProgress: heard("progress"),
      onResult: heard("result"),
      onAnswers: heard("answers"),
      onError: heard("error"),
    };
    const link = () => h("a", { href: "https://example.org/" }, "打开政策计算器");
    return () => options.value && h("main", h(PolicyCalculator, { ...options.value, ...more }, link));
  },
});

export const draw = (options) => renderToString(createSSRApp(page(options, { heard: [] })));

export function start(place, options, drawn, host) {
  const app = (drawn ? createSSRApp : createApp)(page(options, host));
  app.mount(place);
  return () => app.unmount();
}
