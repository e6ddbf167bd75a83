import type { SessionEnv } from "../../app/session/context";
import { dayOf, type Day, type Lang } from "../../core";

const settleMs = 800;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
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
    pause: () => wait(0),
    settle: () => wait(settleMs),
    lang,
    workbookName,
  };
}
