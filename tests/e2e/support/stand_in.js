// Stands in for page.js where a test is about the frame around the program: as high as the test says, and with the
// answers that the test wants.
export async function load() {
  if (/theme=broken/.test(location.hash + location.search)) throw new Error("as the test wants it");
}

export function mount(root, options, listener) {
  const app = document.createElement("div");
  app.className = "pc-app";
  const heading = document.createElement("h1");
  heading.tabIndex = -1;
  heading.textContent = document.documentElement.lang === "en" ? "A question" : "一个问题";
  const space = document.createElement("p");
  space.textContent = JSON.stringify(options);
  const button = document.createElement("button");
  button.textContent = "下一步";
  button.addEventListener("click", () => {
    heading.focus({ preventScroll: true });
    listener("progress", { answered: 1, left: 2 });
  });
  app.append(heading, space, button);
  root.append(app);

  const high = (height) => {
    space.style.height = `${height}px`;
  };
  high(300);
  window.standIn = { high, listener };
  setTimeout(() => listener("ready", { lang: document.documentElement.lang.slice(0, 2) }));
  return {
    configure: (change) => {
      options = { ...options, ...change };
      space.textContent = JSON.stringify(options);
    },
    unmount: () => app.remove(),
  };
}
