import type { Route } from "../router.ts";
import { accountRoutes } from "./account.ts";
import { associationBatchRoutes } from "./association-batches.ts";
import { associationRoutes } from "./associations.ts";
import { listRoutes } from "./lists.ts";
import { oauthRoutes } from "./oauth.ts";
import { objectBatchRoutes } from "./object-batches.ts";
import { objectRoutes } from "./objects.ts";
import { pipelineRoutes } from "./pipelines.ts";
import { propertyRoutes } from "./properties.ts";
import { propertyBatchRoutes } from "./property-batches.ts";
import { propertyGroupRoutes } from "./property-groups.ts";
import { searchRoutes } from "./search.ts";
import { workflowCallbackRoutes } from "./workflow-callbacks.ts";

/** Every operation of HubSpot's API that the emulator knows; fixed segments stand before parameters. */
export const allRoutes: readonly Route[] = [
  ...oauthRoutes,
  ...objectBatchRoutes,
  ...searchRoutes,
  ...associationBatchRoutes,
  ...associationRoutes,
  ...objectRoutes,
  ...propertyGroupRoutes,
  ...propertyBatchRoutes,
  ...propertyRoutes,
  ...listRoutes,
  ...pipelineRoutes,
  ...accountRoutes,
  ...workflowCallbackRoutes,
];
