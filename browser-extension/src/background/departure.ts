import { forgetSeen, listSeenTabs } from "./seen-people.ts";
import { forgetReadings } from "./store.ts";

/**
 * Forgets what the person who leaves was allowed to see. Returns the tabs that may show some of it: they have to be told,
 * and are remembered nowhere else.
 */
export async function forgetPerson(): Promise<readonly number[]> {
  const tabs = await listSeenTabs();
  await forgetReadings();
  await forgetSeen();
  return tabs;
}
