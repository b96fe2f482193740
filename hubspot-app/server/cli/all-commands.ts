import type { Command } from "./command.ts";
import { explain } from "./explain.ts";
import { frameworks } from "./frameworks.ts";
import { grade } from "./grade.ts";
import { readPage } from "./read-page.ts";
import { suggest } from "./suggest.ts";

export const allCommands: readonly Command[] = [frameworks, explain, grade, suggest, readPage];
