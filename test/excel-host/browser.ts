import { prepared } from "./client/prepared";
import { type ContainerStart, startContainer } from "./container";
import { type Running, running } from "./running";

/**
 * Makes a browser window (the page itself, or a frame before its scripts run) an add-in container served by a host of
 * this module, so that the unchanged `office.js` and a built task pane run in it. Nothing here needs Node.
 */
export function installExcelHost(window: object, options: ContainerStart = {}): Running {
  const container = startContainer(options);
  container.installInto(window);
  return running(container.host);
}

/** To be called in the window once `office.js` is ready: newer members, and the gate on requirement sets. */
export const prepareClient = prepared;
