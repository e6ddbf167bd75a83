import type { SessionEnv } from "../../app/session/context";
import { dayOf, type Day, type Lang } from "../../core";

const settleMs = 800;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** A page that is hidden draws nothing. */
const longestFrameMs = 100;

/** Lets the page draw between two pieces of work. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const hidden = setTimeout(resolve, longestFrameMs);
    requestAnimationFrame(() => {
      clearTimeout(hidden);
      setTimeout(resolve, 0);
    });
  });
}

/** Today where the user is. */
function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function browserEnv(lang: Lang, workbookName: string): SessionEnv {
  return {
    today: localToday,
    pause: drawn,
    settle: () => wait(settleMs),
    lang,
    workbookName,
  };
}
