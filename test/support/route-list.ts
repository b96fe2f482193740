import { allRoutes } from "../../hubspot-app/server/routes/all-routes.ts";
import { type DoorContext, openDoor, type Routes } from "../../hubspot-app/server/routes/door.ts";

export type DoorName = keyof typeof allRoutes;
/** `name` is the method and the pattern: `GET /v1/records/:objectType/:objectId/history`. */
export type ListedRoute = { door: DoorName; name: string };

/** Every route that the server has, by its own table: no call is made, so nothing stands behind the doors. */
export async function listRoutes(): Promise<ListedRoute[]> {
  const found: ListedRoute[] = [];
  const context = { publicUrl: "", trustedProxies: [], extensionRedirects: [] } as unknown as DoorContext;
  for (const door of Object.keys(allRoutes) as DoorName[]) {
    const watch: Routes = (app) => {
      app.addHook("onRoute", ({ method, url }) => {
        // Fastify answers HEAD wherever it answers GET, by the same handler.
        const methods = [method].flat().filter((one) => one !== "HEAD");
        found.push(...methods.map((one) => ({ door, name: `${one} ${url}` })));
      });
    };
    await (await openDoor(door, context, [watch, ...allRoutes[door]])).close();
  }
  return found;
}
