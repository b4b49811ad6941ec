// The two engines, started by the drivers of their makers. An engine has a `name`, and `start()`, which gives Selenium's
// WebDriver and `stop()`.
import { Builder } from "selenium-webdriver";
import firefoxDriver from "selenium-webdriver/firefox.js";
import { findFreePort } from "selenium-webdriver/net/portprober.js";
import { DriverService } from "selenium-webdriver/remote/index.js";
import { patience } from "./page.mjs";

export const firefox = {
  name: "Firefox",
  async start() {
    const options = new firefoxDriver.Options()
      .setBinary(process.env.FIREFOX ?? "/usr/lib/firefox-esr/firefox-esr")
      .addArguments("-headless");
    const service = new firefoxDriver.ServiceBuilder(process.env.GECKODRIVER ?? "geckodriver").build();
    return connect(service, new Builder().forBrowser("firefox").setFirefoxOptions(options));
  },
};

export const webkit = {
  name: "WebKit",
  async start() {
    const port = await findFreePort();
    const service = new DriverService("/usr/bin/WebKitWebDriver", {
      loopback: true,
      port,
      args: [`--port=${port}`],
    });
    const browser = { browserName: "MiniBrowser", "webkitgtk:browserOptions": { args: ["--automation"] } };
    return connect(service, new Builder().withCapabilities(browser));
  },
};

async function connect(service, builder) {
  const driver = await builder.usingServer(await service.start()).build();
  await driver.manage().setTimeouts({ script: patience, pageLoad: patience });
  // So high that nothing has to be scrolled: WebKitGTK's driver misses what is out of view within a frame.
  await driver.manage().window().setRect({ width: 1024, height: 2400 });
  return {
    driver,
    stop: async () => {
      await driver.quit();
      await service.kill();
    },
  };
}
