import type { Command } from "./command.ts";
import { explain } from "./explain.ts";
import { frameworks } from "./frameworks.ts";

export const allCommands: readonly Command[] = [frameworks, explain];
